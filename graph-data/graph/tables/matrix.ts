/** 责任矩阵: bodies against measures, initiatives or bodies, sorted, grouped and filtered as the window shows it. */
import type { DocumentId } from '../../model/ids.ts';
import type { Role } from '../../model/statement.ts';
import {
  buildMatrix,
  type MatrixBand,
  type MatrixCell,
  type MatrixFilter,
  type MatrixKind,
  type MatrixSettings,
  type MatrixView,
  ROLE_ORDER,
  viewMatrix,
} from '../matrix/index.ts';
import { correctedIn, type IsCorrected } from './correction-notes.ts';
import { mergeEqual } from './merge.ts';
import { type ExportSource, type GroupWords, headingOf } from './source.ts';
import type { ExportCell, ExportColumn, ExportDocument } from './types.ts';

/** Marks differ in form, so that grey print and a copier keep them apart. */
const MARKS: Readonly<Record<Role, string>> = { lead: '●', joint: '◐', support: '○' };
const LEGEND = '● 牵头　◐ 责任　○ 配合';
/** Behind a mark or a count that rests on a claim somebody corrected. */
const CORRECTED = '＊';
const CORRECTED_LEGEND = `${CORRECTED} 含人工更正`;
const TITLES: Readonly<Record<MatrixKind, string>> = {
  measures: '责任矩阵（单位与举措）',
  initiatives: '责任矩阵（单位与项目）',
  agencies: '责任矩阵（单位与单位，共同承担的举措数）',
};
const GROUP: ExportColumn = { title: '分组', kind: 'text', width: 12 };
const BODY: ExportColumn = { title: '单位', kind: 'text', width: 24 };
const TOTAL: ExportColumn = { title: '合计', kind: 'number', width: 7 };
const CELL_WIDTH = 5;
const ROLE_WORDS: Readonly<Record<Role, string>> = { lead: '牵头', joint: '责任', support: '配合' };

function bandName(view: MatrixView, { group }: MatrixBand, words: GroupWords): string {
  if (group === null) return '其他';
  if ('id' in group) return words(group.by, group.id);
  if (group.by === 'document') return view.model.documents[group.index]?.title ?? '';
  const section = view.model.sections[group.index];
  return section === undefined ? '' : `${section.number}${section.heading}`;
}

/** Name of the band each position falls in; all null without a grouping. */
function namesByPosition(
  view: MatrixView,
  count: number,
  bands: readonly MatrixBand[],
  words: GroupWords,
): readonly (string | null)[] {
  const names: (string | null)[] = Array.from({ length: count }, () => null);
  for (const band of bands) names.fill(bandName(view, band, words), band.start, band.start + band.length);
  return names;
}

const restsOn = (view: MatrixView, cell: MatrixCell, isCorrected: IsCorrected): boolean =>
  view
    .claims(cell)
    .some(
      ({ statement, second }) => isCorrected(statement) || (second !== null && isCorrected(second.statement)),
    );

function cellAt(view: MatrixView, row: number, column: number, isCorrected: IsCorrected): ExportCell {
  const cell = view.cell(row, column);
  if (cell === null) return null;
  const marks = ROLE_ORDER.filter((role) => cell.roles.includes(role)).map((role) => MARKS[role]);
  if (restsOn(view, cell, isCorrected)) return `${marks.join('') || cell.count}${CORRECTED}`;
  return cell.roles.length === 0 ? cell.count : marks.join('');
}

function rowsOf(
  view: MatrixView,
  groups: readonly (string | null)[],
  isCorrected: IsCorrected,
): readonly (readonly ExportCell[])[] {
  const grouped = view.rowBands.length > 0;
  const lead = (group: string | null, name: string): ExportCell[] => (grouped ? [group, name] : [name]);
  const rows = view.rows.map(({ line, sum }, row) => [
    ...lead(groups[row] ?? null, line.name),
    ...view.columns.map((_, column) => cellAt(view, row, column, isCorrected)),
    sum.count,
  ]);
  const sums = view.columns.map(({ sum }) => sum.count);
  return [...rows, [...lead(null, '合计'), ...sums, view.total.count]];
}

function filterWords(filter: MatrixFilter, source: ExportSource, words: GroupWords): readonly string[] {
  const { document, roles, systems, categories, collectives, gaps, text } = filter;
  const paper = source.documents.find(({ id }) => id === document);
  const listed = (label: string, names: readonly string[]): readonly string[] =>
    names.length === 0 ? [] : [`${label}：${names.join('、')}`];
  return [
    ...(paper === undefined ? [] : [`文件：${paper.title ?? paper.number ?? ''}`]),
    ...listed(
      '角色',
      roles.map((role) => ROLE_WORDS[role]),
    ),
    ...listed(
      '系统',
      systems.map((id) => words('system', id)),
    ),
    ...listed(
      '类别',
      categories.map((id) => words('category', id)),
    ),
    ...(collectives ? [] : ['不含群体单位']),
    ...(gaps ? [] : ['不含无单位承担的列']),
    ...(text === '' ? [] : [`文字：${text}`]),
  ];
}

/** What the marks that occur mean; null where there are none. */
function legendOf(kind: MatrixKind, rows: readonly (readonly ExportCell[])[]): string | null {
  const isMarked = rows.some((row) =>
    row.some((cell) => typeof cell === 'string' && cell.endsWith(CORRECTED)),
  );
  return (
    [...(kind === 'agencies' ? [] : [LEGEND]), ...(isMarked ? [CORRECTED_LEGEND] : [])].join('　') || null
  );
}

/** Documents of the claims shown, and of the columns nobody carries. */
function usedDocuments(view: MatrixView): ReadonlySet<DocumentId> {
  const { claims, measures, documents } = view.model;
  const shown = new Set(view.rows.map(({ index }) => index));
  const columns = new Set(view.columns.map(({ index }) => index));
  const carried = claims.row.flatMap((row, at) =>
    shown.has(row) && columns.has(claims.column[at] ?? -1)
      ? (measures[claims.measure[at] ?? -1]?.document ?? [])
      : [],
  );
  const heads = view.columns.flatMap(({ line }) => line.document ?? []);
  return new Set([...carried, ...heads].flatMap((index) => documents[index]?.id ?? []));
}

export interface MatrixOrder {
  readonly kind: MatrixKind;
  readonly settings: MatrixSettings;
}

/** The matrix as shown: rows, columns and sums in the window's order. */
export function matrixDocument(source: ExportSource, order: MatrixOrder, date: string): ExportDocument {
  const words: GroupWords = (by, id) => source.groupWords?.(by, id) ?? id;
  const { documents, sections, entities, statements, categories = [], spell } = source;
  const input = {
    documents,
    sections,
    entities,
    statements,
    categories,
    ...(spell === undefined ? {} : { spell }),
  };
  const view = viewMatrix(buildMatrix(order.kind, input), order.settings);
  const groups = namesByPosition(view, view.rows.length, view.rowBands, words);
  const lead = view.rowBands.length > 0 ? [GROUP, BODY] : [BODY];
  const columns = [
    ...lead,
    ...view.columns.map(({ line }) => ({
      title: `${line.number}${line.name}`,
      kind: 'mark' as const,
      width: CELL_WIDTH,
    })),
    TOTAL,
  ];
  const rows = rowsOf(view, groups, correctedIn(source));
  return {
    heading: headingOf(source, usedDocuments(view), {
      title: TITLES[order.kind],
      date,
      filters: filterWords(order.settings.filter, source, words),
      legend: legendOf(order.kind, rows),
    }),
    paper: { size: 'A3', orientation: 'landscape' },
    blocks: [
      {
        kind: 'table',
        name: '责任矩阵',
        columns,
        rows,
        merged: lead.length > 1 ? mergeEqual(rows, 0) : [],
        fixedColumns: lead.length,
        uprightTitles: true,
      },
    ],
  };
}
