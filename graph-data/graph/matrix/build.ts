/** Claims, things and section trees → the matrix of one kind, nothing filtered yet. */
import type { DocumentRecord, SectionRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId, StatementId } from '../../model/ids.ts';
import type { Role, Statement } from '../../model/statement.ts';
import { type DutyOfBody, dutiesInOrder, mentionsOf } from './duties.ts';
import { SYSTEM_ORDER } from './group-order.ts';
import { chaptersOf, type LinePlace, lineOf, NOWHERE, type Spell } from './lines.ts';
import type { ClaimTable, MatrixKind, MatrixLine, MatrixModel, MatrixSection } from './types.ts';

export interface MatrixInput {
  readonly entities: readonly EntityRecord[];
  readonly statements: readonly Statement[];
  /** In reading order. */
  readonly documents: readonly DocumentRecord[];
  /** Sections of all documents, in reading order. */
  readonly sections: readonly SectionRecord[];
  /** Categories in the order shown. */
  readonly categories: readonly string[];
  /** Without it, lines have no spelling and are found by their printed names alone. */
  readonly spell?: Spell;
}

/** A column a duty falls in, with the claim that puts it there. */
interface Placed {
  readonly column: EntityId;
  readonly mention: StatementId | null;
}

interface Frame {
  readonly entities: ReadonlyMap<EntityId, EntityRecord>;
  readonly documentRank: ReadonlyMap<DocumentId, number>;
  readonly sections: readonly MatrixSection[];
  readonly measurePlaces: ReadonlyMap<EntityId, LinePlace>;
  readonly spell: Spell;
}

function frameOf({ entities, documents, sections, spell = () => [] }: MatrixInput): Frame {
  const documentRank = new Map(documents.map(({ id }, index) => [id, index]));
  const chapters = chaptersOf(sections);
  const used = new Set(chapters.values());
  const headings = sections.filter(({ id }) => used.has(id));
  const sectionRank = new Map(headings.map(({ id }, index) => [id, index]));
  const placeOf = ({ id, number, document }: SectionRecord): LinePlace => {
    const chapter = chapters.get(id);
    const section = chapter === undefined ? null : (sectionRank.get(chapter) ?? null);
    return { number, document: documentRank.get(document) ?? null, section };
  };
  return {
    entities: new Map(entities.map((entity) => [entity.id, entity])),
    documentRank,
    sections: headings.map(({ id, document, number, heading }) => ({
      ...{ id, number, heading },
      document: documentRank.get(document) ?? 0,
    })),
    measurePlaces: new Map(
      sections.filter(({ isMeasure }) => isMeasure).map((section) => [section.id, placeOf(section)]),
    ),
    spell,
  };
}

function linesOf(
  frame: Frame,
  ids: Iterable<EntityId>,
  placeOf: (id: EntityId) => LinePlace,
): readonly MatrixLine[] {
  return [...new Set(ids)].flatMap((id) => {
    const entity = frame.entities.get(id);
    return entity === undefined ? [] : [lineOf(entity, placeOf(id), frame.spell)];
  });
}

const ranksOf = (lines: readonly MatrixLine[]): ReadonlyMap<EntityId, number> =>
  new Map(lines.map(({ id }, index) => [id, index]));

function tableOf(
  duties: readonly DutyOfBody[],
  placed: (duty: DutyOfBody) => readonly Placed[],
  lines: Pick<MatrixModel, 'rows' | 'columns' | 'measures'>,
): ClaimTable {
  const [rows, columns, measures] = [ranksOf(lines.rows), ranksOf(lines.columns), ranksOf(lines.measures)];
  const table = {
    statement: [] as StatementId[],
    role: [] as Role[],
    row: [] as number[],
    column: [] as number[],
    measure: [] as number[],
    line: [] as number[],
    mention: [] as StatementId[],
  };
  for (const duty of duties) {
    const [row, measure] = [rows.get(duty.body), measures.get(duty.measure)];
    for (const { column: id, mention } of placed(duty)) {
      const column = columns.get(id);
      if (row === undefined || measure === undefined || column === undefined) continue;
      table.statement.push(duty.statement);
      table.role.push(duty.role);
      table.row.push(row);
      table.column.push(column);
      table.measure.push(measure);
      table.line.push(duty.line);
      if (mention !== null) table.mention.push(mention);
    }
  }
  return table;
}

/** What stands in the columns, and where a duty falls among them. */
interface Columns {
  readonly columns: readonly MatrixLine[];
  readonly placed: (duty: DutyOfBody) => readonly Placed[];
}

function initiativeColumns(frame: Frame, { statements }: MatrixInput): Columns {
  const mentions = mentionsOf(statements, (id) => frame.entities.get(id)?.kind);
  const inOrder = [...frame.measurePlaces.keys()];
  const rank = new Map(inOrder.map((id, index) => [id, index]));
  const sorted = [...mentions].sort((a, b) => (rank.get(a.measure) ?? 0) - (rank.get(b.measure) ?? 0));
  const byMeasure = new Map<EntityId, Map<EntityId, Placed>>();
  for (const { measure, initiative, statement } of sorted) {
    const held = byMeasure.get(measure) ?? new Map<EntityId, Placed>();
    if (!held.has(initiative)) held.set(initiative, { column: initiative, mention: statement });
    byMeasure.set(measure, held);
  }
  const first = new Map([...sorted].reverse().map(({ initiative, measure }) => [initiative, measure]));
  const placeOf = (id: EntityId): LinePlace => {
    const measure = first.get(id);
    return { ...((measure && frame.measurePlaces.get(measure)) ?? NOWHERE), number: '' };
  };
  return {
    columns: linesOf(
      frame,
      sorted.map(({ initiative }) => initiative),
      placeOf,
    ),
    placed: ({ measure }) => [...(byMeasure.get(measure)?.values() ?? [])],
  };
}

function columnsOf(
  kind: MatrixKind,
  frame: Frame,
  input: MatrixInput,
  lines: Pick<MatrixModel, 'rows' | 'measures'>,
): Columns {
  if (kind === 'initiatives') return initiativeColumns(frame, input);
  if (kind === 'agencies')
    return { columns: lines.rows, placed: ({ body }) => [{ column: body, mention: null }] };
  return { columns: lines.measures, placed: ({ measure }) => [{ column: measure, mention: null }] };
}

/** Builds the matrix. Rows are bodies with at least one duty, in the order in which the documents name them. */
export function buildMatrix(kind: MatrixKind, input: MatrixInput): MatrixModel {
  const frame = frameOf(input);
  const duties = dutiesInOrder(input.statements, frame.documentRank);
  const measures = linesOf(
    frame,
    [...frame.measurePlaces.keys(), ...duties.map(({ measure }) => measure)],
    (id) => frame.measurePlaces.get(id) ?? NOWHERE,
  );
  const rows = linesOf(
    frame,
    duties.map(({ body }) => body),
    () => NOWHERE,
  );
  const { columns, placed } = columnsOf(kind, frame, input, { rows, measures });
  return {
    kind,
    documents: input.documents.map(({ id, title, number }) => ({ id, title: title ?? number ?? '', number })),
    sections: frame.sections,
    ...{ rows, columns, measures },
    claims: tableOf(duties, placed, { rows, columns, measures }),
    order: { category: input.categories, system: SYSTEM_ORDER },
  };
}
