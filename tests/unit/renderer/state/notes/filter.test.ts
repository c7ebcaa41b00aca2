import { expect, test } from 'vitest';
import type { NoteLine } from '../../../../../renderer/bridge/contract.ts';
import { notesWithin } from '../../../../../renderer/state/notes/filter.ts';

const line = (key: string, change: Partial<NoteLine> = {}): NoteLine => ({
  ...{ key, subject: { kind: 'view', id: key }, name: key, text: '', bookmarked: false },
  ...{ at: '2026-03-02T12:00:00Z', thingKind: null, gone: false },
  ...change,
});
const lines = [
  line('市发改委', { text: '待核实分工' }),
  line('茶园面积', { bookmarked: true }),
  line('原供销社', { text: '已撤并', bookmarked: true, gone: true }),
];
const keys = (filter: Parameters<typeof notesWithin>[1]) => notesWithin(lines, filter).map(({ key }) => key);

test.each([
  ['all', ['市发改委', '茶园面积', '原供销社']],
  ['notes', ['市发改委', '原供销社']],
  ['bookmarks', ['茶园面积', '原供销社']],
  ['gone', ['原供销社']],
] as const)('%s', (state, shown) => {
  expect(keys({ state, text: '' })).toEqual(shown);
});

test('words are looked for in the note and in the name, together with the state', () => {
  expect(keys({ state: 'all', text: ' 分工 ' })).toEqual(['市发改委']);
  expect(keys({ state: 'bookmarks', text: '茶园' })).toEqual(['茶园面积']);
  expect(keys({ state: 'gone', text: '茶园' })).toEqual([]);
});
