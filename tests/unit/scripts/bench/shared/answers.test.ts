/** What does not answer in time is a result, not an end. */
import { describe, expect, it } from 'vitest';
import { isMissing, within } from '../../../../../scripts/bench/shared/answers.ts';

describe('within', () => {
  it('gives what the work comes to', async () => {
    expect(await within(10_000, async () => [3])).toEqual([3]);
  });

  it('says that work which never ends gave no answer', async () => {
    const answer = await within(20, () => new Promise<number>(() => undefined));
    expect(answer).toEqual({ missing: 'no answer in 0.02 s' });
    expect(isMissing(answer)).toBe(true);
  });

  it('says why work ended, in one line', async () => {
    const answer = await within(10_000, () => Promise.reject(new Error('Target crashed\n    at a place')));
    expect(answer).toEqual({ missing: 'ended: Target crashed' });
  });

  it('takes no figure for a missing one', () => {
    for (const value of [0, [1, 2], null, undefined, 'missing']) expect(isMissing(value)).toBe(false);
  });
});
