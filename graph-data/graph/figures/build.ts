/** Every figure somebody states, once, with its place, its bodies and the thread it belongs to. */
import type { DocumentRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import { STATING } from '../../ontology/index.ts';
import type { Thing } from '../brief/types.ts';
import { folded } from '../matrix/lines.ts';
import { isDuty } from '../printed-lists.ts';
import { highestClassification } from '../tables/classification.ts';
import { figureOf } from './figure.ts';
import type { FigureRow, FiguresModel } from './types.ts';

export interface FiguresInput {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  readonly documents: readonly DocumentRecord[];
  /** Syllables of a name, one for each character; without it, names are searched as they are printed. */
  readonly spell?: ((name: string) => readonly string[]) | undefined;
}

type Things = ReadonlyMap<EntityId, EntityRecord>;

/** Bodies of each measure, in printed order, each once. */
function bodiesByMeasure(statements: readonly Statement[]): ReadonlyMap<EntityId, ReadonlySet<EntityId>> {
  const bodies = new Map<EntityId, Set<EntityId>>();
  for (const statement of statements) {
    if (statement.object === null || !isDuty(statement)) continue;
    const known = bodies.get(statement.object) ?? new Set<EntityId>();
    bodies.set(statement.object, known.add(statement.subject));
  }
  return bodies;
}

/** Object → subject, or the other way about, of one relation. */
function links(
  statements: readonly Statement[],
  wanted: string,
  turned: boolean,
): ReadonlyMap<EntityId, EntityId> {
  return new Map(
    statements.flatMap(({ relation, subject, object }) => {
      if (relation !== wanted || object === null) return [];
      return turned ? [[object, subject] as const] : [[subject, object] as const];
    }),
  );
}

function headingOf(things: Things, { evidence }: Statement): Thing | null {
  const [place] = evidence;
  const heading = place?.measure ?? place?.section ?? null;
  const thing = heading === null ? undefined : things.get(heading);
  if (thing === undefined) return null;
  const { id, kind, name, properties } = thing;
  return { id, kind, name, number: typeof properties['number'] === 'string' ? properties['number'] : '' };
}

function wordsOf(names: readonly string[], spell: NonNullable<FiguresInput['spell']>): string {
  const syllables = spell(names[0] ?? '');
  const typed = [syllables.join(''), syllables.map((syllable) => syllable.slice(0, 1)).join('')];
  return [...names.map(folded), ...typed].filter((word) => word !== '').join('\n');
}

function most(rows: readonly FigureRow[], things: Things): FiguresModel['agencies'] {
  const counts = new Map<EntityId, number>();
  for (const { agencies } of rows) for (const id of agencies) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, count, name: things.get(id)?.name ?? '' }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ id, name }) => ({ id, name }));
}

/** In the order of the documents, and in each as printed. */
function inPrintedOrder(documents: readonly DocumentRecord[]): (a: Statement, b: Statement) => number {
  const order = new Map(documents.map(({ id }, index) => [id, index]));
  const start = ({ evidence }: Statement): number => evidence[0]?.range.start ?? 0;
  return (a, b) =>
    (order.get(a.document) ?? 0) - (order.get(b.document) ?? 0) ||
    start(a) - start(b) ||
    (a.id < b.id ? -1 : 1);
}

interface Ground {
  readonly things: Things;
  readonly bodies: ReadonlyMap<EntityId, ReadonlySet<EntityId>>;
  /** The indicator of a figure, and the thread it is a step of. */
  readonly observed: ReadonlyMap<EntityId, EntityId>;
  readonly threads: ReadonlyMap<EntityId, EntityId>;
  readonly spell: NonNullable<FiguresInput['spell']>;
}

/** Null where what is stated is no figure. */
function rowOf({ things, bodies, observed, threads, spell }: Ground, statement: Statement): FigureRow | null {
  const entity = statement.object === null ? undefined : things.get(statement.object);
  const indicator = entity && things.get(observed.get(entity.id) ?? entity.id);
  const figure = entity === undefined ? null : figureOf(entity, indicator);
  if (figure === null) return null;
  const [place] = statement.evidence;
  const carried = place?.measure ?? null;
  const names = [figure.indicator, figure.printed, ...(indicator?.aliases ?? []).map(({ name }) => name)];
  return {
    ...figure,
    ...{ statement: statement.id, document: statement.document, line: place?.line ?? 0 },
    where: headingOf(things, statement),
    agencies: carried === null ? [] : [...(bodies.get(carried) ?? [])],
    thread: threads.get(figure.id) ?? null,
    words: wordsOf(names, spell),
  };
}

/** Each figure once, where it is stated first. */
function rowsOf(ground: Ground, { statements, documents }: FiguresInput): readonly FigureRow[] {
  const rows = new Map<EntityId, FigureRow>();
  const stating = statements.filter(({ relation }) => STATING.has(relation));
  for (const statement of stating.toSorted(inPrintedOrder(documents))) {
    const row = rowOf(ground, statement);
    if (row !== null && !rows.has(row.id)) rows.set(row.id, row);
  }
  return [...rows.values()];
}

export function buildFigures(input: FiguresInput): FiguresModel {
  const { statements, documents, spell = () => [] } = input;
  const things: Things = new Map(input.entities.map((entity) => [entity.id, entity]));
  const observed = links(statements, 'observes', false);
  const threads = links(statements, 'has-step', true);
  const rows = rowsOf({ things, bodies: bodiesByMeasure(statements), observed, threads, spell }, input);
  const papers = new Set(rows.map(({ document }) => document));
  const sources = documents.filter(({ id }) => papers.has(id));
  const joined = new Set(rows.flatMap(({ thread }) => thread ?? []));
  return {
    rows,
    documents: sources.map(({ id, entity, title, number, date }) => ({
      ...{ id, entity, number, date },
      title: title ?? number ?? '',
    })),
    classification: highestClassification(sources.map(({ classification }) => classification)),
    agencies: most(rows, things),
    threads: [...joined].map((id) => ({ id, name: things.get(id)?.name ?? '' })),
  };
}
