/** The part of the claims that a picture shows, and the documents it rests on. */
import type { EntityRecord } from '../../../model/entity.ts';
import type { DocumentId, EntityId, StatementId } from '../../../model/ids.ts';
import type { Statement } from '../../../model/statement.ts';
import { type Edge, type GraphSelection, isEdge } from '../../formats/selection.ts';
import type { ExportSource } from '../source.ts';

/** What is drawn, by id; null narrows nothing. */
export interface GraphPart {
  /** The thing the picture was begun from. */
  readonly start: EntityId | null;
  readonly things: readonly EntityId[] | null;
  readonly claims: readonly StatementId[] | null;
  /** Only what was selected in the picture. */
  readonly selected: boolean;
}

export const wholeGraph: GraphPart = { start: null, things: null, claims: null, selected: false };

/** Things and lines of a part, and the claims about these things alone. */
export interface GraphContents {
  readonly entities: readonly EntityRecord[];
  readonly lines: readonly Edge[];
  readonly properties: readonly Statement[];
}

/** A line is among them only with both its ends; ids that are not in the source are passed over. */
export function contentsOf(source: ExportSource, { things, claims }: GraphPart): GraphContents {
  const asked = things === null ? null : new Set(things);
  const chosen = claims === null ? null : new Set(claims);
  const entities = source.entities.filter(({ id }) => asked === null || asked.has(id));
  const shown = new Set(entities.map(({ id }) => id));
  return {
    entities,
    lines: source.statements
      .filter(isEdge)
      .filter(
        ({ id, subject, object }) =>
          (chosen === null || chosen.has(id)) && shown.has(subject) && shown.has(object),
      ),
    properties: source.statements.filter((statement) => !isEdge(statement) && shown.has(statement.subject)),
  };
}

const placesOf = (statements: readonly Statement[]): DocumentId[] =>
  statements.flatMap(({ evidence }) => evidence.map(({ document }) => document));

/**
 * Documents that what is drawn rests on: those of its lines, of its measures and sections, and the documents among the
 * things. A thing that has none of these rests on whatever speaks of it: no 密级 may be missed because a line is not drawn.
 */
export function sourcesOfPicture(
  source: ExportSource,
  { entities, lines }: GraphContents,
): ReadonlySet<DocumentId> {
  const home = new Map([
    ...source.sections.map(({ id, document }) => [id, document] as const),
    ...source.documents.map(({ id, entity }) => [entity, id] as const),
  ]);
  const joined = new Set(lines.flatMap(({ subject, object }) => [subject, object]));
  const alone = new Set(entities.map(({ id }) => id).filter((id) => !home.has(id) && !joined.has(id)));
  const about = source.statements.filter(
    ({ subject, object }) => alone.has(subject) || (object !== null && alone.has(object)),
  );
  return new Set([...entities.flatMap(({ id }) => home.get(id) ?? []), ...placesOf([...lines, ...about])]);
}

/** Documents that a file of these contents rests on: the picture's, and those of the claims about its things. */
export function sourcesOf(source: ExportSource, contents: GraphContents): ReadonlySet<DocumentId> {
  return new Set([...sourcesOfPicture(source, contents), ...placesOf(contents.properties)]);
}

/** The contents as the writers of graph formats take them. */
export function selectionOf(source: ExportSource, contents: GraphContents): GraphSelection {
  const used = sourcesOf(source, contents);
  return {
    documents: source.documents.filter(({ id }) => used.has(id)),
    sections: source.sections.filter(({ document }) => used.has(document)),
    entities: contents.entities,
    statements: [...contents.lines, ...contents.properties],
  };
}
