/** Entries of another office beside one's own: which are there already, and which say otherwise of the same thing. */
import type { Amendment, AmendmentContent } from '../../model/amendment.ts';
import { toLines } from '../../model/dataset.ts';

/** What an entry decides: two in force that decide the same otherwise contradict each other. */
function decided(content: AmendmentContent): readonly string[] {
  switch (content.kind) {
    case 'claim-rejected':
    case 'claim-changed':
      return [`claim ${content.claim.id}`];
    case 'thing-renamed':
      return [`name ${content.thing.id}`];
    case 'things-merged':
      return content.merged.map(({ id }) => `whole ${id}`);
    case 'thing-split':
      return content.claims.map(({ id }) => `claim ${id}`);
    default:
      return [];
  }
}

/** What an entry says, whoever says it: a claim by its id alone, since its place is told anew each time. */
export function sayingOf(content: AmendmentContent): string {
  return toLines(['claim' in content ? { ...content, claim: content.claim.id } : content]);
}

export interface Compared {
  readonly theirs: Amendment;
  /** `known`: the entry itself, or one that says the same, is in the ledger. */
  readonly standing: 'new' | 'known' | 'contradicts';
  /** Entries of ours in force that decide the same otherwise. */
  readonly against: readonly Amendment[];
}

/** Their entries in force, each compared with ours; the order is theirs. */
export function comparedLedgers(
  ours: readonly Amendment[],
  theirs: readonly Amendment[],
): readonly Compared[] {
  const inForce = ours.filter(({ withdrawnAt }) => withdrawnAt === null);
  const ids = new Set(ours.map(({ id }) => id));
  const said = new Set(inForce.map(({ content }) => sayingOf(content)));
  const deciding = new Map<string, Amendment[]>();
  for (const each of inForce)
    for (const key of decided(each.content)) deciding.set(key, [...(deciding.get(key) ?? []), each]);
  return theirs
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map((entry) => {
      if (ids.has(entry.id) || said.has(sayingOf(entry.content)))
        return { theirs: entry, standing: 'known', against: [] };
      const against = [...new Set(decided(entry.content).flatMap((key) => deciding.get(key) ?? []))];
      return { theirs: entry, standing: against.length > 0 ? 'contradicts' : 'new', against };
    });
}
