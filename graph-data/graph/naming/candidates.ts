/** Things of a workspace that may be one, each pair with its strongest reason; of bodies never two that one list names. */
import type { EntityRecord } from '../../model/entity.ts';
import { type EntityId, type FindingId, findingId } from '../../model/ids.ts';
import { endsOf, type Statement } from '../../model/statement.ts';
import { isDuty } from '../printed-lists.ts';
import { homeOf, plain } from './forms.ts';
import { NAMED_KINDS, reasonOf } from './likeness.ts';
import { type Pair, pairsOf, SURE } from './pairs.ts';
import { LIKENESSES, type NameCandidate } from './types.ts';

/** The measures of each body: two bodies that one measure names side by side are two. */
function measuresByBody(statements: readonly Statement[]): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const measures = new Map<EntityId, Set<EntityId>>();
  for (const { subject, object } of statements.filter(isDuty)) {
    measures.set(subject, (measures.get(subject) ?? new Set()).add(object));
  }
  return measures;
}

function claimsByThing(statements: readonly Statement[]): ReadonlyMap<EntityId, number> {
  const counts = new Map<EntityId, number>();
  for (const statement of statements)
    for (const end of endsOf(statement)) counts.set(end, (counts.get(end) ?? 0) + 1);
  return counts;
}

const describe = (entity: EntityRecord): string =>
  [entity.kind, homeOf(entity) ?? '', plain(entity.name)].join(' ');

/** Under kind, place and name, so that an answer holds where newer rules give a thing another id. */
const sameThingFinding = (one: EntityRecord, other: EntityRecord): FindingId =>
  findingId('same-thing', [describe(one), describe(other)]);

/** Each two things once, with the strongest reason. */
function strongest(pairs: readonly Pair[], statements: readonly Statement[]): readonly Pair[] {
  const measures = measuresByBody(statements);
  const sideBySide = ({ one, other }: Pair): boolean =>
    [...(measures.get(one.id) ?? [])].some((measure) => measures.get(other.id)?.has(measure));
  const found = new Map<string, Pair>();
  for (const pair of pairs) {
    const key = [pair.one.id, pair.other.id].sort().join(' ');
    if (!found.has(key) && (SURE.has(pair.likeness) || !sideBySide(pair))) found.set(key, pair);
  }
  return [...found.values()];
}

/** Pairs that may be one, the surest first, then those of which most is said; the one of which more is said would stay. */
export function nameCandidates(
  entities: readonly EntityRecord[],
  statements: readonly Statement[],
): readonly NameCandidate[] {
  const named = entities.filter(({ kind }) => NAMED_KINDS.has(kind));
  const counts = claimsByThing(statements);
  const countOf = ({ id }: EntityRecord): number => counts.get(id) ?? 0;
  const rank = ({ likeness }: Pair): number => LIKENESSES.indexOf(likeness);
  const weight = ({ one, other }: Pair): number => countOf(one) + countOf(other);
  return [...strongest(pairsOf(named, statements), statements)]
    .sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a) || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one, other, likeness, forms }) => ({
      id: sameThingFinding(one, other),
      things: countOf(other) > countOf(one) ? [other.id, one.id] : [one.id, other.id],
      likeness,
      reason: reasonOf(likeness, ...forms),
    }));
}
