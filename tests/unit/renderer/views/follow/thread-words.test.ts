import { describe, expect, test } from 'vitest';
import {
  amountWords,
  gapWords,
  spanWords,
  stageOf,
} from '../../../../../renderer/views/follow/thread-words.ts';

test.each([
  [4_000_000, '千瓦', '400万千瓦'],
  [123_456_789, '元', '1.235亿元'],
  [37, '家', '37家'],
  [-20_000, '亩', '-2万亩'],
])('%d %s is told as documents tell it', (amount, unit, words) => {
  expect(amountWords(amount, unit)).toBe(words);
});

describe('a gap', () => {
  test.each([
    [{ amount: -4_000_000, share: -0.2, unit: '千瓦' }, 'below', '400万千瓦（20%）', false],
    [{ amount: 3, share: 0.075, unit: '万亩' }, 'above', '3万亩（7.5%）', false],
    [{ amount: 0, share: 0, unit: '家' }, 'equal', '0家（0%）', false],
    [{ amount: -1.5, share: -0.2, unit: '%' }, 'below', '1.5', true],
  ])('%o', (gap, key, amount, points) => {
    expect(gapWords(gap)).toEqual({ key, amount, points });
  });
});

test.each([
  [{ from: '2021-09-27', to: '2026' }, '2021—2026'],
  [{ from: '2024', to: '2024-05' }, '2024'],
  [{ from: null, to: null }, ''],
])('%o', (span, words) => {
  expect(spanWords(span)).toBe(words);
});

test('the stage is what the sentence of a step ends with', () => {
  expect(stageOf({ reason: '2022年《政府工作报告：摘编》：列为任务、推进中' })).toBe('列为任务、推进中');
});
