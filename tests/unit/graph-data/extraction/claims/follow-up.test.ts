/** The examples of the rule that reads how duty is followed up. */
import { describe, expect, it } from 'vitest';
import { findFollowUp, followUp } from '../../../../../graph-data/extraction/claims/follow-up.ts';

describe('the follow-up rule', () => {
  it.each(followUp.positive)('finds a way in %s', (text) => {
    expect(findFollowUp(text).length).toBeGreaterThan(0);
  });

  it.each(followUp.negative)('finds none in %s', (text) => {
    expect(findFollowUp(text)).toEqual([]);
  });
});
