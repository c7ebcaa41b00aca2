/** The working copy the entries are applied to, one after the other: looks things and claims up, and takes effects in. */
import type { ClaimReference, ThingReference } from '../../model/amendment.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { NewerEditions } from '../../model/edition.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId, StatementId } from '../../model/ids.ts';
import { type Evidence, standsAt } from '../../model/locator.ts';
import { endsOf, type Statement } from '../../model/statement.ts';
import type { Effects, Ground, PlaceAgain } from './types.ts';

export interface WorkingGround extends Ground {
  take(effects: Effects): void;
  /** The claim that stands now for the one with this id; null where it was taken out. */
  standing(id: StatementId): StatementId | null;
  dataset(): Dataset;
}

const nameKey = ({ kind, name }: Pick<ThingReference, 'kind' | 'name'>): string => `${kind} ${name}`;

function pushed<Key, Value>(groups: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, new Set([value]));
  else group.add(value);
}

/** The one there is; null where there is none, or no telling which. */
function only<Value>([first, another]: readonly Value[]): Value | null {
  return first === undefined || another !== undefined ? null : first;
}

/** Follows what stands for what, to the end. */
function last<Id>(successors: ReadonlyMap<Id, Id | null>, id: Id): Id | null {
  let current: Id | null = id;
  while (current !== null) {
    const next: Id | null | undefined = successors.get(current);
    if (next === undefined) return current;
    current = next;
  }
  return null;
}

/** @param newer documents in the place of those set aside */
export function workingGround(source: Dataset, newer: NewerEditions): WorkingGround {
  const documents = new Map(source.documents.map((document) => [document.id, document]));
  const things = new Map(source.entities.map((thing) => [thing.id, thing]));
  const claims = new Map(source.statements.map((claim) => [claim.id, claim]));
  const byEnd = new Map<EntityId, Set<StatementId>>();
  const byName = new Map<string, Set<EntityId>>();
  const thingsAfter = new Map<EntityId, EntityId | null>();
  const claimsAfter = new Map<StatementId, StatementId | null>();

  const putClaim = (claim: Statement): void => {
    claims.set(claim.id, claim);
    for (const end of endsOf(claim)) pushed(byEnd, end, claim.id);
  };
  const dropClaim = (claim: Statement): void => {
    claims.delete(claim.id);
    for (const end of endsOf(claim)) byEnd.get(end)?.delete(claim.id);
  };
  /** Names are added and never taken away: an entry may know a thing by any name it had. */
  const putThing = (thing: EntityRecord): void => {
    things.set(thing.id, thing);
    pushed(byName, nameKey(thing), thing.id);
  };
  for (const claim of source.statements) putClaim(claim);
  for (const thing of source.entities) putThing(thing);

  const claimsOf = (thing: EntityId): readonly Statement[] =>
    [...(byEnd.get(thing) ?? [])].flatMap((id) => claims.get(id) ?? []);
  const thingById = (id: EntityId): EntityRecord | null => {
    const now = last(thingsAfter, id);
    return now === null ? null : (things.get(now) ?? null);
  };
  const bearing = (reference: ThingReference): readonly EntityRecord[] => [
    ...new Set([...(byName.get(nameKey(reference)) ?? [])].flatMap((id) => thingById(id) ?? [])),
  ];
  const thing = (reference: ThingReference): EntityRecord | null =>
    thingById(reference.id) ?? only(bearing(reference));
  const claimByContent = (reference: ClaimReference): Statement | null => {
    const subject = thing(reference.subject);
    const object = reference.object === null ? null : thing(reference.object);
    if (subject === null || (reference.object !== null && object === null)) return null;
    const found = claimsOf(subject.id).filter(
      (claim) =>
        claim.document === reference.document &&
        claim.relation === reference.relation &&
        claim.subject === subject.id &&
        claim.object === (object?.id ?? null) &&
        claim.evidence.some((place) => standsAt(place, reference.place)),
    );
    return found[0] ?? null;
  };
  /** Of one body several measures of a paper say the same words: the thing at either end tells them apart. */
  const claimInNewer = (reference: ClaimReference): Statement | null => {
    const editions = newer.get(reference.document);
    if (editions === undefined) return null;
    const means = (named: ThingReference, id: EntityId): boolean =>
      thingById(named.id)?.id === id || bearing(named).some((each) => each.id === id);
    return only(
      bearing(reference.subject)
        .flatMap(({ id }) => claimsOf(id))
        .filter(
          (claim) =>
            editions.has(claim.document) &&
            claim.relation === reference.relation &&
            means(reference.subject, claim.subject) &&
            (reference.object === null
              ? claim.object === null
              : claim.object !== null && means(reference.object, claim.object)) &&
            claim.evidence.some(({ wording }) => wording === reference.place.wording),
        ),
    );
  };
  const placeAgain = (place: Evidence, about: ThingReference): PlaceAgain | null => {
    const editions = newer.get(place.document);
    if (editions === undefined) return null;
    const found = bearing(about).flatMap((each): readonly PlaceAgain[] => {
      const places = claimsOf(each.id)
        .flatMap(({ evidence }) => evidence)
        .filter(({ document, wording }) => editions.has(document) && wording === place.wording);
      return places.slice(0, 1).map((again) => ({ place: again, thing: each }));
    });
    return only(found);
  };
  return {
    documents,
    things,
    holds: (document) => documents.has(document) || (newer.get(document)?.size ?? 0) > 0,
    claimsOf,
    thing,
    placeAgain,
    claim: (reference) => {
      if (claims.has(reference.id) || claimsAfter.has(reference.id)) {
        const now = last(claimsAfter, reference.id);
        return now === null ? null : (claims.get(now) ?? null);
      }
      return claimByContent(reference) ?? claimInNewer(reference);
    },
    take: (effects) => {
      for (const each of effects.things) putThing(each);
      for (const document of effects.documents) documents.set(document.id, document);
      for (const { source: before, result } of effects.changed) {
        dropClaim(before);
        if (result !== null) putClaim(result);
        if (result?.id !== before.id) claimsAfter.set(before.id, result?.id ?? null);
      }
      for (const claim of effects.added) putClaim(claim);
      for (const [gone, into] of effects.gone) {
        things.delete(gone);
        thingsAfter.set(gone, into);
      }
    },
    standing: (id) => last(claimsAfter, id),
    dataset: () => ({
      ...source,
      documents: [...documents.values()],
      entities: [...things.values()],
      statements: [...claims.values()],
    }),
  };
}
