/** 任务分解表: one row a measure, in the official order of columns. */
import { type DocumentRecord, quotedTitle, type SectionRecord } from '../../model/document.ts';
import type { EntityRecord } from '../../model/entity.ts';
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { Qualifiers, Statement } from '../../model/statement.ts';
import { conflictNotes } from './conflict-notes.ts';
import { correctedIn, correctionNote, type IsCorrected } from './correction-notes.ts';
import { chineseDate } from './dates.ts';
import { dutiesByMeasure, type MeasureDuties } from './duties.ts';
import { figuresByMeasure } from './figures.ts';
import { headingsAbove, headingText, type SectionTree, sectionTree } from './headings.ts';
import { lineWords, type PlacesOf } from './line-words.ts';
import { mergeEqual } from './merge.ts';
import { type ExportScope, scopeWords } from './scope.ts';
import { type ExportSource, headingOf, shortName } from './source.ts';
import type { ExportCell, ExportColumn, ExportDocument } from './types.ts';

const COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 5 },
  { title: '章节', kind: 'text', width: 22 },
  { title: '举措', kind: 'text', width: 36 },
  { title: '牵头单位', kind: 'text', width: 16 },
  { title: '责任单位', kind: 'text', width: 30 },
  { title: '配合单位', kind: 'text', width: 22 },
  { title: '完成时限', kind: 'text', width: 12 },
  { title: '指标', kind: 'text', width: 24 },
  { title: '依据', kind: 'text', width: 18 },
];
const SECTION_COLUMN = 1;

interface Reading {
  readonly tree: SectionTree;
  readonly duties: ReadonlyMap<EntityId, MeasureDuties>;
  readonly figures: ReadonlyMap<EntityId, readonly string[]>;
  readonly deadlines: ReadonlyMap<EntityId, readonly string[]>;
  readonly documents: ReadonlyMap<DocumentId, DocumentRecord>;
  /** Several documents in one table: the section cell says which. */
  readonly several: boolean;
  readonly isCorrected: IsCorrected;
  readonly placesOf: PlacesOf | undefined;
}

/** A date where the page gives one; a standing task, or one whose year is not told, in the words of the page. */
function deadlineWords({ value, surface }: Qualifiers): string {
  return value !== undefined && /^\d/u.test(value) ? chineseDate(value) : (surface ?? value ?? '');
}

function readDeadlines(statements: readonly Statement[]): ReadonlyMap<EntityId, readonly string[]> {
  const deadlines = new Map<EntityId, string[]>();
  for (const { relation, subject, qualifiers } of statements) {
    if (relation !== 'property:deadline') continue;
    deadlines.set(subject, [...(deadlines.get(subject) ?? []), deadlineWords(qualifiers)]);
  }
  return deadlines;
}

function sectionCell({ tree, documents, several }: Reading, measure: SectionRecord): string {
  const document = documents.get(measure.document);
  const name = several && document !== undefined ? [shortName(document)] : [];
  return [...name, ...headingsAbove(tree, measure).map(headingText)].join('\n');
}

/** Where the measure and its lists stand; a duty said in running text is weaker than a list, and says so. */
function citation(
  { documents, isCorrected, placesOf }: Reading,
  measure: SectionRecord,
  duties: MeasureDuties | undefined,
): string {
  const document = documents.get(measure.document);
  const places = (duties?.statements ?? []).flatMap(({ evidence }) => evidence.map(({ line }) => line));
  const lines = [...new Set([measure.line, ...places])].sort((a, b) => a - b);
  const inProse = duties?.statements.some(({ origin }) => origin === 'prose') ?? false;
  const note = correctionNote(isCorrected, duties?.statements.map(({ id }) => id) ?? []);
  return [
    document === undefined ? '' : shortName(document),
    lineWords(lines, measure.document, placesOf),
    ...(inProse ? ['（行文表述）'] : []),
    ...(note === '' ? [] : [note]),
  ].join('\n');
}

function rowOf(reading: Reading, measure: SectionRecord, index: number): readonly ExportCell[] {
  const duties = reading.duties.get(measure.id);
  const deadlines = new Set(reading.deadlines.get(measure.id) ?? []);
  return [
    index + 1,
    sectionCell(reading, measure) || null,
    headingText(measure),
    duties?.names.lead || null,
    duties?.names.joint || null,
    duties?.names.support || null,
    [...deadlines].join('\n') || null,
    reading.figures.get(measure.id)?.join('\n') ?? null,
    citation(reading, measure, duties),
  ];
}

/** Measures in the scope, by document and then in printed order. */
function shownMeasures(
  source: ExportSource,
  scope: ExportScope,
  duties: ReadonlyMap<EntityId, MeasureDuties>,
): readonly SectionRecord[] {
  const positions = new Map(source.documents.map(({ id }, index) => [id, index]));
  const among = <Id>(ids: readonly Id[] | null, id: Id): boolean => ids === null || ids.includes(id);
  const carried = (measure: EntityId): boolean =>
    scope.bodies?.some((body) => duties.get(measure)?.bodies.has(body)) ?? true;
  return source.sections
    .filter(({ isMeasure }) => isMeasure)
    .filter(({ id, document }) => among(scope.documents, document) && among(scope.measures, id))
    .filter(({ id }) => carried(id))
    .sort((a, b) => (positions.get(a.document) ?? 0) - (positions.get(b.document) ?? 0) || a.order - b.order);
}

function titleOf(documents: readonly DocumentRecord[]): string {
  const [only] = documents;
  const title = documents.length === 1 ? (only?.title ?? null) : null;
  return title === null ? '任务分解表' : `${quotedTitle(title)}任务分解表`;
}

/** The table as it is handed in. */
export function breakdownDocument(source: ExportSource, scope: ExportScope, date: string): ExportDocument {
  const entities = new Map<EntityId, EntityRecord>(source.entities.map((entity) => [entity.id, entity]));
  const duties = dutiesByMeasure(entities, source.statements);
  const measures = shownMeasures(source, scope, duties);
  const used = new Set(measures.map(({ document }) => document));
  const documents = source.documents.filter(({ id }) => used.has(id));
  const reading: Reading = {
    tree: sectionTree(source.sections),
    duties,
    figures: figuresByMeasure(entities, source.statements, conflictNotes(source)),
    deadlines: readDeadlines(source.statements),
    documents: new Map(documents.map((document) => [document.id, document])),
    several: documents.length > 1,
    isCorrected: correctedIn(source),
    placesOf: source.placesOf,
  };
  const rows = measures.map((measure, index) => rowOf(reading, measure, index));
  return {
    heading: headingOf(source, used, { date, title: titleOf(documents), filters: scopeWords(source, scope) }),
    paper: { size: 'A3', orientation: 'landscape' },
    blocks: [
      {
        kind: 'table',
        name: '任务分解表',
        columns: COLUMNS,
        rows,
        merged: mergeEqual(rows, SECTION_COLUMN),
        fixedColumns: 0,
        uprightTitles: false,
      },
    ],
  };
}
