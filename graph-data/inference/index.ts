/** The room's entrance: claims in, inferred claims out. Source claims are never changed. */
import { knowledgeOf } from './knowledge.ts';
import { inferenceRules } from './rules/index.ts';
import { type Inferences, joinInferences, type Premises } from './types.ts';

export type { InferenceRule } from './rule.ts';
export { inferenceRules } from './rules/index.ts';
export type { Inferences, Premises, RefusedLink, Verdict } from './types.ts';

/** Everything the rules find; the order of the premises does not matter. */
export function infer(premises: Premises): Inferences {
  const knowledge = knowledgeOf(premises);
  return joinInferences(inferenceRules.map((rule) => rule.infer(knowledge)));
}
