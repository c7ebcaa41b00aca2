/** Claims about a thing, grouped by what they say: pure, so that the order can be tested. */
import type { Claim } from '../../bridge/contract.ts';
import { relationRank } from '../../state/ontology/index.ts';

export interface ClaimGroup {
  readonly relation: string;
  readonly direction: Claim['direction'];
  readonly claims: readonly Claim[];
}

/** Shown elsewhere on the panel: the section path, the measures below, a slip and its paper. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['carries', 'property:title']);

function isShown({ relation, other }: Claim): boolean {
  if (SHOWN_ELSEWHERE.has(relation)) return false;
  const structural = other?.kind === 'section' || other?.kind === 'measure' || other?.kind === 'document';
  return !(relation === 'part-of' && structural);
}

/** One group a relation and direction, in the order of the ontology; inside a group the order of reading. */
export function claimGroups(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = new Map<string, { relation: string; direction: Claim['direction']; claims: Claim[] }>();
  for (const claim of claims.filter(isShown)) {
    const { relation, direction } = claim;
    const key = `${relation} ${direction}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { relation, direction, claims: [claim] });
    else group.claims.push(claim);
  }
  return [...groups.values()].sort(
    (a, b) => relationRank(a.relation) - relationRank(b.relation) || (a.direction < b.direction ? -1 : 1),
  );
}
