/** Claims about a thing, grouped by what they say: pure, so that the order can be tested. */
import type { Claim } from '../../bridge/contract.ts';
import { relationRank } from '../../state/ontology/index.ts';

/** One thing or value, with every claim that says so: each document has its own. */
export interface ClaimEntry {
  readonly first: Claim;
  readonly claims: readonly Claim[];
}

export interface ClaimGroup {
  readonly relation: string;
  readonly direction: Claim['direction'];
  readonly entries: readonly ClaimEntry[];
}

/** Shown elsewhere on the panel: the section path, the measures below, a slip and its paper. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set(['carries', 'property:title']);

function isShown({ relation, other }: Claim): boolean {
  if (SHOWN_ELSEWHERE.has(relation)) return false;
  const structural = other?.kind === 'section' || other?.kind === 'measure' || other?.kind === 'document';
  return !(relation === 'part-of' && structural);
}

/** Claims that say the same of the same thing are one entry. */
function entriesOf(claims: readonly Claim[]): readonly ClaimEntry[] {
  const entries = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = claim.other?.id ?? `value ${claim.value}`;
    const entry = entries.get(key);
    if (entry === undefined) entries.set(key, [claim]);
    else entry.push(claim);
  }
  return [...entries.values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ first, claims: all }];
  });
}

/** One group a relation and direction, in the order of the ontology; inside a group the order of reading. */
export function claimGroups(claims: readonly Claim[]): readonly ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims.filter(isShown)) {
    const key = `${claim.relation} ${claim.direction}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      if (first === undefined) return [];
      return [{ relation: first.relation, direction: first.direction, entries: entriesOf(group) }];
    })
    .sort(
      (a, b) => relationRank(a.relation) - relationRank(b.relation) || (a.direction < b.direction ? -1 : 1),
    );
}
