/** The claims of the workspace looked up once for the places. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { placeNames } from '../timeline/ground.ts';

export interface PlacesInput {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly DocumentRecord[];
  /** Code of the national standard by the official name of a place; this room knows no gazetteer. */
  readonly codeOf: (name: string) => string | null;
}

export interface PlacesGround extends PlacesInput {
  readonly things: ReadonlyMap<EntityId, EntityRecord>;
  readonly papers: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly places: readonly EntityRecord[];
  /** Places by a printed scope: one name, or several joined by 、. */
  readonly placesNamed: (scope: unknown) => readonly EntityId[];
  readonly parentsOf: (place: EntityId) => readonly EntityId[];
}

/** A later way of knowing speaks only where an earlier one is silent. */
function parentLookup(
  places: readonly EntityRecord[],
  named: ReadonlyMap<string, EntityId>,
  statements: readonly Statement[],
): (place: EntityId) => readonly EntityId[] {
  const known = new Set(places.map(({ id }) => id));
  const curated = new Map<EntityId, Set<EntityId>>();
  const read = new Map<EntityId, Set<EntityId>>();
  for (const { relation, subject, object, basis } of statements) {
    if (relation !== 'lies-in' || object === null || !known.has(subject) || !known.has(object)) continue;
    const parents = basis === 'curated' || basis === 'corrected' ? curated : read;
    parents.set(subject, (parents.get(subject) ?? new Set()).add(object));
  }
  const told = new Map(places.map(({ id, properties }) => [id, named.get(String(properties['parent']))]));
  return (place) => {
    const claimed = curated.get(place) ?? read.get(place);
    if (claimed !== undefined) return [...claimed];
    const parent = told.get(place);
    return parent === undefined ? [] : [parent];
  };
}

export function groundOf(input: PlacesInput): PlacesGround {
  const { entities, statements, documents } = input;
  const places = entities.filter(({ kind }) => kind === 'place');
  const named = new Map(places.map(({ name, id }) => [name, id]));
  return {
    ...input,
    places,
    things: new Map(entities.map((entity) => [entity.id, entity])),
    papers: new Map(documents.map((document) => [document.id, document])),
    placesNamed: placeNames(places),
    parentsOf: parentLookup(places, named, statements),
  };
}
