/** Candidates from the index → one hit a thing, best first. */
import { type FormField, type Match, matchTerm, tier } from './match.ts';
import type { Term } from './query.ts';

/** A form the index found, with what ranking needs of its thing. */
interface Ranking {
  readonly entity: string;
  readonly kind: string;
  readonly duties: number;
}

export interface Candidate extends Ranking {
  readonly field: FormField;
  readonly form: string;
}

export interface Ranked {
  readonly entity: string;
  readonly match: Match;
}

/** A match found already, with what ranking needs of its thing. */
export interface Scored extends Ranked {
  readonly candidate: Ranking;
}

const BODIES: ReadonlySet<string> = new Set(['agency', 'collective']);
const KIND_GROUPS: readonly string[] = ['document', 'measure', 'section'];

/** Bodies with duties first: "who leads this" is asked of them; then documents, measures, headings, the rest. */
function group({ kind, duties }: Ranking): number {
  if (BODIES.has(kind)) return duties > 0 ? 0 : 1;
  const index = KIND_GROUPS.indexOf(kind);
  return 2 + (index < 0 ? KIND_GROUPS.length : index);
}

function matchAll(candidate: Candidate, terms: readonly Term[], scattered: boolean): Match | null {
  const matches: Match[] = [];
  for (const { text, typed } of terms) {
    const match = matchTerm(candidate.field, candidate.form, text, { typed, scattered });
    if (match === null) return null;
    matches.push(match);
  }
  const [first] = matches;
  if (first === undefined) return null;
  const worst = Math.max(...matches.map((match) => match.tier));
  return { ...first, tier: worst, ranges: matches.flatMap((match) => match.ranges) };
}

/** An exact name comes before everything; after it bodies with duties, then by how well the form fits. */
function compareHits(a: Scored, b: Scored): number {
  return (
    Number(a.match.tier > tier.exact) - Number(b.match.tier > tier.exact) ||
    group(a.candidate) - group(b.candidate) ||
    a.match.tier - b.match.tier ||
    b.candidate.duties - a.candidate.duties ||
    a.match.form.length - b.match.form.length ||
    (a.entity < b.entity ? -1 : 1)
  );
}

/** A question wants measures: they come before everything else. */
function compareAnswers(a: Scored, b: Scored): number {
  const rankOf = ({ candidate: { kind } }: Scored): number => Number(kind !== 'measure');
  return rankOf(a) - rankOf(b) || compareHits(a, b);
}

export interface RankOptions {
  /** Accepts the characters of a term in order with others between. */
  readonly scattered: boolean;
  /** The text was a question. */
  readonly asks: boolean;
  /** Matches found elsewhere. */
  readonly more?: readonly Scored[];
}

function scoredOf(
  candidates: readonly Candidate[],
  terms: readonly Term[],
  scattered: boolean,
): readonly Scored[] {
  return candidates.flatMap((candidate) => {
    const match = matchAll(candidate, terms, scattered);
    return match === null ? [] : [{ entity: candidate.entity, match, candidate }];
  });
}

/** The best form of every thing, best thing first. */
export function rank(
  candidates: readonly Candidate[],
  terms: readonly Term[],
  { scattered, asks, more = [] }: RankOptions,
): readonly Ranked[] {
  const compare = asks ? compareAnswers : compareHits;
  const best = new Map<string, Scored>();
  for (const scored of [...scoredOf(candidates, terms, scattered), ...more]) {
    const known = best.get(scored.entity);
    if (known === undefined || compare(scored, known) < 0) best.set(scored.entity, scored);
  }
  return [...best.values()].sort(compare).map(({ entity, match }) => ({ entity, match }));
}
