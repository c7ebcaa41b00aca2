/** Documents of the list beside the views, found by words and in their order. */
import { expect, test } from 'vitest';
import { FEW_DOCUMENTS, listedDocuments } from '../../../../../renderer/views/outline/listed-documents.ts';
import { paper } from '../../../../support/claims.ts';

const listed = (title: string | null, date: string | null, number: string | null = null) => ({
  document: { ...paper(title ?? '无题', date), title, number },
});
const plan = listed('白水市渡口改造方案', '2025-03-12', '白政发〔2025〕12号');
const untitled = listed(null, null);
const titles = (documents: readonly { document: { title: string | null } }[]) =>
  documents.map(({ document }) => document.title);

test.each(['渡口', '〔2025〕12', '2025-03', ' 白政发 '])('%s is found', (words) => {
  expect(titles(listedDocuments([untitled, plan], words))).toEqual(['白水市渡口改造方案']);
});

test('other words find none, no words all; a few stand as they were taken in', () => {
  expect(listedDocuments([untitled, plan], '桥梁')).toEqual([]);
  expect(listedDocuments([untitled, plan], '')).toEqual([untitled, plan]);
});

test('many stand the newest first, of one day by number, without a date last', () => {
  const many = Array.from({ length: FEW_DOCUMENTS }, (_, at) =>
    listed(`通知${at}`, '2025-01-01', `白政发〔2025〕${at}号`),
  ).toReversed();
  const shown = titles(listedDocuments([untitled, ...many, plan], ''));
  expect(shown.slice(0, 3)).toEqual(['白水市渡口改造方案', '通知0', '通知1']);
  expect(shown.slice(-2)).toEqual([`通知${FEW_DOCUMENTS - 1}`, null]);
});
