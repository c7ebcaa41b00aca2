/** What is about to be said of names: the wish each way makes, and days as precise as they were typed. */
import { describe, expect, test } from 'vitest';
import { draftFor, sinceOf, tellsSince, wishOf } from '../../../../../renderer/state/naming/draft.ts';
import { id } from '../../../../support/cards.ts';

const body = id('甲局');

describe('a day', () => {
  test.each([
    ['', null],
    ['2024', '2024'],
    ['2024年3月', '2024-03'],
    ['2024-3-5', '2024-03-05'],
    [' 2024年12月31日 ', '2024-12-31'],
    ['2024/02/29', '2024-02-29'],
  ])('%s', (since, day) => expect(sinceOf({ since })).toBe(day));

  test.each(['去年', '24-03', '2023-02-29', '2024-13', '2024-03-15-1'])('%s is none', (since) =>
    expect(sinceOf({ since })).toBeUndefined(),
  );
});

describe('a wish', () => {
  test('is none while something is missing', () => {
    for (const section of ['alias', 'rename', 'merge', 'split'] as const)
      expect(wishOf(draftFor(body, section))).toBeNull();
    expect(wishOf({ ...draftFor(body, 'rename'), name: '乙局', since: '去年' })).toBeNull();
  });

  test('is trimmed, and an alias tells no day', () => {
    const draft = { ...draftFor(body, 'alias'), alias: ' 甲字局 ', since: '去年' };
    expect(wishOf(draft)).toEqual({ kind: 'thing-aliased', thing: body, alias: '甲字局', since: null });
  });

  test('merges everything into what stays; only a reform has a day', () => {
    const draft = { ...draftFor(body, 'merge', [id('乙局')]), stays: id('乙局'), since: '2024-01' };
    expect(tellsSince(draft)).toBe(false);
    expect(wishOf(draft)).toMatchObject({ into: '乙局', merged: ['甲局'], reason: 'same', since: null });
    expect(wishOf({ ...draft, reason: 'reform' })).toMatchObject({ reason: 'reform', since: '2024-01' });
  });
});
