/** What the checks look at: claims gathered by document and measure, once for all of them. */
import type { RoleRuleId } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { type DutyStatement, printedLists } from '../printed-lists.ts';

/** A document with the rule its lists are read by. */
export interface CheckedDocument {
  readonly id: DocumentId;
  readonly entity: EntityId;
  readonly type: string;
  readonly rule: RoleRuleId;
}

/** Everything a check may know: things, effective claims in reading order, documents. */
export interface CheckSource {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly CheckedDocument[];
}

export interface GroundMeasure {
  readonly id: EntityId;
  /** The claim that places the measure in its document: evidence where nothing else is printed. */
  readonly place: Statement;
  /** Its own lists as printed. */
  readonly lists: readonly (readonly DutyStatement[])[];
  /** All duties of the lists. */
  readonly duties: readonly DutyStatement[];
  /** True when a heading above it carries a list that closes a whole chapter. */
  readonly coveredAbove: boolean;
}

export interface GroundDocument {
  readonly document: CheckedDocument;
  /** In printed order. */
  readonly measures: readonly GroundMeasure[];
  readonly statements: readonly Statement[];
}

export interface DutyGround {
  readonly documents: readonly GroundDocument[];
  readonly entities: ReadonlyMap<EntityId, EntityRecord>;
}

function byDocument(statements: readonly Statement[]): ReadonlyMap<DocumentId, Statement[]> {
  const groups = new Map<DocumentId, Statement[]>();
  for (const statement of statements) {
    const group = groups.get(statement.document);
    if (group === undefined) groups.set(statement.document, [statement]);
    else group.push(statement);
  }
  return groups;
}

/** True when the test holds of a heading above the thing; a circle in damaged claims ends the walk. */
function someAbove(
  thing: EntityId,
  parents: ReadonlyMap<EntityId, EntityId>,
  test: (above: EntityId) => boolean,
): boolean {
  const seen = new Set<EntityId>([thing]);
  for (let at = parents.get(thing); at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (test(at)) return true;
    seen.add(at);
  }
  return false;
}

function groundDocument(
  document: CheckedDocument,
  statements: readonly Statement[],
  entities: ReadonlyMap<EntityId, EntityRecord>,
): GroundDocument {
  const lists = printedLists(statements);
  const places = statements.filter(({ relation }) => relation === 'part-of');
  const parents = new Map(
    places.flatMap(({ subject, object }) => (object === null ? [] : [[subject, object] as const])),
  );
  const measures = places
    .filter(({ subject }) => entities.get(subject)?.kind === 'measure')
    .map((place): GroundMeasure => {
      const own = lists.get(place.subject) ?? [];
      return {
        id: place.subject,
        place,
        lists: own,
        duties: own.flat(),
        coveredAbove: someAbove(place.subject, parents, (above) => lists.has(above)),
      };
    });
  return { document, measures, statements };
}

/** Document by document. */
export function* groundInSteps({
  entities,
  statements,
  documents,
}: CheckSource): Generator<void, DutyGround> {
  const things = new Map(entities.map((entity) => [entity.id, entity]));
  const claims = byDocument(statements);
  yield;
  const grounds: GroundDocument[] = [];
  for (const document of documents) {
    grounds.push(groundDocument(document, claims.get(document.id) ?? [], things));
    yield;
  }
  return { entities: things, documents: grounds };
}
