/** 审阅清单 as a file: what it was narrowed to is said in words, of a relation as of a property. */
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../../../graph-data/graph/review/index.ts';
import { composeExport, type ExportOrder } from '../../../../../graph-data/graph/tables/index.ts';
import { smallDataset } from '../../../../support/small-dataset.ts';

const [paper] = smallDataset.documents;
if (paper === undefined) throw new Error('the small dataset has a document');
const review = {
  ...{ issues: [], acceptances: [], applied: [] },
  ...{ found: new Map(), amendments: new Map(), readAs: <Id>(id: Id): Id => id },
};
const orderOf = (narrowed: Partial<typeof EVERYTHING>): ExportOrder => ({
  ...{ what: 'review', document: paper.id },
  filter: { ...EVERYTHING, ...narrowed },
});

test.each([
  [{ relation: 'leads' }, '关系：牵头'],
  [{ relation: 'property:deadline' }, '关系：完成时限'],
  [{ kind: 'agency' }, '类别：单位'],
  [{ text: ' 渡口 ' }, '搜索：渡口'],
])('narrowed to %j it says %s', (narrowed, words) => {
  const document = composeExport(orderOf(narrowed), { ...smallDataset, review }, '2026-11-29');
  expect(document?.heading.filters).toContain(words);
});
