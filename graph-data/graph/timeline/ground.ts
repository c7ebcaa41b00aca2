/** The claims of the workspace looked up once for the time line. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { ClaimGraph } from '../build.ts';
import { bodiesOf } from '../duties.ts';
import { threadsOf } from '../threads.ts';
import { isAfter } from './dates.ts';
import { type ThreadsAt, threadsAt } from './threads-at.ts';

export interface TimelineInput {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly DocumentRecord[];
  readonly graph: ClaimGraph;
}

export interface TimelineGround extends TimelineInput {
  readonly things: ReadonlyMap<EntityId, EntityRecord>;
  readonly papers: ReadonlyMap<DocumentId, DocumentRecord>;
  readonly threads: ThreadsAt;
  /** The indicator of a figure. */
  readonly observed: ReadonlyMap<EntityId, EntityId>;
  /** Places a thing lies in or concerns. */
  readonly placesOf: (thing: EntityId) => readonly EntityId[];
  /** Places by a printed scope: one name, or several joined by 、. */
  readonly placesNamed: (scope: unknown) => readonly EntityId[];
  readonly bodiesOf: (measure: EntityId | null) => readonly EntityId[];
  /** How many documents are of a later date. */
  readonly documentsAfter: (date: string | null) => number;
}

function pairsOf(statements: readonly Statement[], relations: readonly string[]): Map<EntityId, EntityId[]> {
  const pairs = new Map<EntityId, EntityId[]>();
  for (const { relation, subject, object } of statements) {
    if (object === null || !relations.includes(relation)) continue;
    const known = pairs.get(subject);
    if (known === undefined) pairs.set(subject, [object]);
    else if (!known.includes(object)) known.push(object);
  }
  return pairs;
}

/** Counted once for each date: many marks share a few of them. */
function laterDocuments(documents: readonly DocumentRecord[]): TimelineGround['documentsAfter'] {
  const known = new Map<string | null, number>();
  return (than) => {
    const count = known.get(than) ?? documents.filter(({ date }) => isAfter(date, than)).length;
    known.set(than, count);
    return count;
  };
}

/** The places a scope names (`甲县、乙县`). */
export function placeNames(entities: readonly EntityRecord[]): (scope: unknown) => readonly EntityId[] {
  const named = new Map(entities.filter(({ kind }) => kind === 'place').map(({ name, id }) => [name, id]));
  return (scope) =>
    typeof scope === 'string' ? scope.split('、').flatMap((name) => named.get(name) ?? []) : [];
}

export function groundOf(input: TimelineInput): TimelineGround {
  const { entities, statements, documents, graph } = input;
  const placed = pairsOf(statements, ['lies-in', 'concerns']);
  return {
    ...input,
    things: new Map(entities.map((entity) => [entity.id, entity])),
    papers: new Map(documents.map((document) => [document.id, document])),
    threads: threadsAt(threadsOf(entities, statements)),
    observed: new Map(
      [...pairsOf(statements, ['observes'])].flatMap(([figure, [indicator]]) =>
        indicator === undefined ? [] : [[figure, indicator] as const],
      ),
    ),
    placesOf: (thing) => placed.get(thing) ?? [],
    placesNamed: placeNames(entities),
    documentsAfter: laterDocuments(documents),
    bodiesOf: (measure) => (measure !== null && graph.hasNode(measure) ? [...bodiesOf(graph, measure)] : []),
  };
}
