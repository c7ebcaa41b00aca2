/** 数值表: every figure that the filter leaves, one row each, with unit, bounds, scope, place and whether it is contradicted. */
import {
  buildFigures,
  conflictMarks,
  conflictStates,
  type FigureRow,
  type FiguresFilter,
  type FiguresModel,
  type FiguresSettings,
  scopeWords,
  viewFigures,
} from '../figures/index.ts';
import { type ConflictNotes, notesOf } from './conflict-notes.ts';
import { correctedIn, correctionNote, type IsCorrected } from './correction-notes.ts';
import { lineWords, type PlacesOf } from './line-words.ts';
import { plainTable } from './plain-table.ts';
import { type ExportSource, fullName, headingOf, shortName } from './source.ts';
import type { ExportCell, ExportColumn, ExportDocument } from './types.ts';

const COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '指标', kind: 'text', width: 30 },
  { title: '类别', kind: 'text', width: 8 },
  { title: '原文数值', kind: 'text', width: 18 },
  { title: '数值', kind: 'number', width: 16 },
  { title: '下限', kind: 'number', width: 16 },
  { title: '上限', kind: 'number', width: 16 },
  { title: '单位', kind: 'text', width: 10 },
  { title: '时期', kind: 'text', width: 14 },
  { title: '年份', kind: 'number', width: 8 },
  { title: '范围', kind: 'text', width: 16 },
  { title: '文件', kind: 'text', width: 26 },
  { title: '章节或举措', kind: 'text', width: 34 },
  { title: '责任单位', kind: 'text', width: 28 },
  { title: '依据', kind: 'text', width: 10 },
  { title: '数据冲突', kind: 'text', width: 30 },
];
const NATURES = { target: '目标', result: '结果', unknown: '未写明' } as const;
const STATES = { open: '未处理', resolved: '已处理' } as const;
const SORTS = {
  document: null,
  indicator: '指标名称',
  amount: '单位和数值',
  nature: '类别',
  year: '年份',
  scope: '范围',
} as const;

type Papers = ReadonlyMap<string, ExportSource['documents'][number]>;

interface Ground {
  readonly papers: Papers;
  readonly bodies: ReadonlyMap<string, string>;
  readonly conflicts: ConflictNotes;
  readonly isCorrected: IsCorrected;
  readonly placesOf: PlacesOf | undefined;
}

function rowOf(
  row: FigureRow,
  index: number,
  { papers, bodies, conflicts, isCorrected, placesOf }: Ground,
): readonly ExportCell[] {
  const paper = papers.get(row.document);
  return [
    index + 1,
    row.indicator,
    NATURES[row.nature],
    row.printed,
    ...[row.amount, row.low, row.high],
    row.unit || null,
    row.period,
    row.year,
    scopeWords(row) || '未写明',
    paper === undefined ? null : shortName(paper),
    row.where === null ? null : `${row.where.number}${row.where.name}`,
    row.agencies.flatMap((id) => bodies.get(id) ?? []).join('、') || null,
    `${lineWords([row.line], row.document, placesOf)}${correctionNote(isCorrected, [row.statement])}`,
    conflicts.get(row.id)?.join('\n') ?? null,
  ];
}

function filterWords(source: ExportSource, model: FiguresModel, filter: FiguresFilter): readonly string[] {
  const { text, nature, unit, document, year, scope, agency, conflict } = filter;
  const paper = source.documents.find(({ id }) => id === document);
  const body = model.agencies.find(({ id }) => id === agency);
  return [
    ...(text === '' ? [] : [`文字：${text}`]),
    ...(nature === null ? [] : [`类别：${NATURES[nature]}`]),
    ...(unit === null ? [] : [`单位：${unit}`]),
    ...(paper === undefined ? [] : [`文件：${fullName(paper)}`]),
    ...(year === null ? [] : [`年份：${year}`]),
    ...(scope === null ? [] : [`范围：${scope || '未写明'}`]),
    ...(body === undefined ? [] : [`责任单位：${body.name}`]),
    ...(conflict === null ? [] : [`数据冲突：${STATES[conflict]}`]),
  ];
}

function orderWords({ sort, descending }: FiguresSettings): readonly string[] {
  const by = SORTS[sort];
  return by === null ? [] : [`排序：${by}${descending ? '，从大到小' : ''}`];
}

/** Numbers stand in the unit of their row, without 万 and 亿; a bound that the page does not set is empty. */
export function figuresDocument(
  source: ExportSource,
  settings: FiguresSettings,
  date: string,
): ExportDocument {
  const model = buildFigures(source);
  const marks = conflictMarks(source.statements, source.acceptances ?? new Map());
  const rows = viewFigures(model, settings, conflictStates(marks));
  const ground: Ground = {
    papers: new Map(source.documents.map((document) => [document.id, document])),
    bodies: new Map(model.agencies.map(({ id, name }) => [id, name])),
    conflicts: notesOf(marks),
    isCorrected: correctedIn(source),
    placesOf: source.placesOf,
  };
  return {
    heading: headingOf(source, new Set(rows.map(({ document }) => document)), {
      title: '数值表',
      date,
      filters: [...filterWords(source, model, settings.filter), ...orderWords(settings)],
    }),
    paper: { size: 'A3', orientation: 'landscape' },
    blocks: [
      plainTable(
        '数值表',
        COLUMNS,
        rows.map((row, index) => rowOf(row, index, ground)),
        2,
      ),
    ],
  };
}
