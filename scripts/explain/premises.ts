/** What an inferred claim rests on: the rule that drew it, and the read claims that stand at its places. */

import { inferenceRules } from '../../graph-data/inference/index.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { Evidence } from '../../graph-data/model/locator.ts';
import { ruleTag } from '../../graph-data/model/rule.ts';
import type { Statement } from '../../graph-data/model/statement.ts';

const matches = new Map(inferenceRules.map((rule) => [ruleTag(rule), rule.matches]));

/** What the rule of an inferred claim looks for; null for rules that read text or know a vocabulary. */
export function ruleMatches(rule: string): string | null {
  return matches.get(rule) ?? null;
}

const keyOf = ({ document, range }: Evidence): string => `${document} ${range.start} ${range.end}`;

/** Looks up the claims that an inferred one was drawn from: not inferred themselves, at one of its places. */
export function createPremiseLookup({ statements }: Dataset): (claim: Statement) => readonly Statement[] {
  const byPlace = new Map<string, Statement[]>();
  for (const statement of statements) {
    if (statement.basis === 'inferred') continue;
    for (const place of statement.evidence) {
      byPlace.set(keyOf(place), [...(byPlace.get(keyOf(place)) ?? []), statement]);
    }
  }
  return ({ basis, evidence }) =>
    basis === 'inferred' ? [...new Set(evidence.flatMap((place) => byPlace.get(keyOf(place)) ?? []))] : [];
}
