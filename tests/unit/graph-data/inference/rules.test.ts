/** Every rule's own examples: what it must infer and what it must leave alone. */
import { describe, expect, it } from 'vitest';
import { inferenceRules } from '../../../../graph-data/inference/index.ts';
import { knowledgeOf } from '../../../../graph-data/inference/knowledge.ts';
import { examplesOf, foundIn, premisesOf } from '../../../support/premises.ts';

describe.each(inferenceRules)('$id', (rule) => {
  it.each(examplesOf(rule).map((example, index) => [index + 1, example] as const))(
    'finds in example %i what it says, and nothing else',
    (_index, example) => {
      const premises = premisesOf(example.documents);
      expect(foundIn(rule.infer(knowledgeOf(premises)), premises)).toEqual([...example.finds].sort());
    },
  );

  it('has examples on both sides', () => {
    expect(rule.positive.every(({ finds }) => finds.length > 0)).toBe(true);
    expect(rule.negative.length).toBeGreaterThan(0);
  });
});
