/** All that is said of a thing, by document, duties first. */
import { expect, test } from 'vitest';
import type { Claim, Duty } from '../../../../../electron/bridge/contract.ts';
import type { DocumentId } from '../../../../../graph-data/model/ids.ts';
import { claimGroups } from '../../../../../renderer/views/names/split-claims.ts';
import { node } from '../../../../support/cards.ts';

const [one, two] = ['a.1', 'b.1'] as DocumentId[];
const duty = (name: string, document: DocumentId | undefined) =>
  ({
    ...{ statement: name, role: 'lead', measure: node(name).card },
    ...{ document, documentTitle: `《${document}》`, line: 3 },
  }) as unknown as Duty;
const claim = {
  ...{ statement: 'c', relation: 'lies-in', direction: 'source', other: node('云岭市').card, value: null },
  ...{ document: two, documentTitle: '《b.1》', line: 9 },
} as unknown as Claim;

test('each document with what it says, in words', () => {
  const detail = { duties: [duty('修路', one), duty('造林', two)], claims: [claim] };
  const groups = claimGroups(
    detail,
    () => '牵头',
    () => '位于',
  );
  expect(groups.map(({ title, lines }) => [title, ...lines.map(({ what }) => what)])).toEqual([
    ['《a.1》', '牵头 修路'],
    ['《b.1》', '牵头 造林', '位于 云岭市'],
  ]);
});
