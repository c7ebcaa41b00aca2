/** 文件对比: one row a thing, its place in either document, and what differs in words. */
import type { DocumentRecord } from '../../model/document.ts';
import type { DocumentId } from '../../model/ids.ts';
import type { Role } from '../../model/statement.ts';
import {
  type ComparedBearer,
  type ComparedFigure,
  type ComparedGroup,
  type ComparedSide,
  type ComparisonFilter,
  type ComparisonPart,
  type ComparisonRow,
  compareDocuments,
  type DutyChange,
  type FigureDifference,
  isChanged,
  keptRows,
} from '../comparison/index.ts';
import { lineWords } from './line-words.ts';
import { mergeEqual } from './merge.ts';
import { type ExportSource, fullName, headingOf, shortName } from './source.ts';
import type { ExportCell, ExportColumn, ExportDocument } from './types.ts';

/** Two documents and what the window shows of their comparison. */
export interface ComparisonOrder {
  readonly left: DocumentId;
  readonly right: DocumentId;
  readonly likely: boolean;
  readonly filter: ComparisonFilter;
}

const ROLES: Readonly<Record<Role, string>> = { lead: '牵头', joint: '责任', support: '配合' };
const GROUPS: Readonly<Record<ComparedGroup, string>> = {
  measure: '举措',
  initiative: '项目和事项',
  indicator: '指标',
  body: '单位',
  place: '地点',
  citation: '引用文件',
};
const PARTS: Readonly<Record<ComparisonPart, string>> = {
  all: '全部',
  both: '两份都有',
  left: '只在左侧文件',
  right: '只在右侧文件',
  changed: '有变化',
};
const DIFFERENCES: Readonly<Record<FigureDifference, string>> = {
  value: '数值不同',
  period: '时期不同',
  nature: '一为目标一为结果',
};
const NATURES: Readonly<Record<string, string>> = { target: '目标', result: '结果' };
const PERCENT = 100;

const namesOf = (side: ComparedSide | null): string =>
  side?.things.map(({ name, number }) => `${number}${name}`).join('、') ?? '';

type PlaceOf = (side: ComparedSide | null, face: 'left' | 'right') => string;

const placeIn =
  ({ placesOf }: ExportSource, documents: Readonly<Record<'left' | 'right', DocumentRecord>>): PlaceOf =>
  (side, face) =>
    side === null ? '' : lineWords([side.line], documents[face].id, placesOf);

const bearer = ({ name, role }: ComparedBearer): string => `${name}（${ROLES[role]}）`;

const bearersOf = (side: ComparedSide | null): string => side?.bearers.map(bearer).join('、') ?? '';

function figureWords(figure: ComparedFigure | null): string {
  if (figure === null) return '未写明';
  const { printed, period, year, nature, scope } = figure;
  const said = period !== null && (year === null || period.includes(String(year)));
  const time = [period, said || year === null ? null : `${year}年`];
  return `${printed}（${[NATURES[nature], ...time, scope].filter(Boolean).join('，')}）`;
}

function dutyWords({ added, removed, roles }: DutyChange): readonly string[] {
  return [
    ...(added.length === 0 ? [] : [`增加：${added.map(bearer).join('、')}`]),
    ...(removed.length === 0 ? [] : [`减少：${removed.map(bearer).join('、')}`]),
    ...roles.map(({ body, before }) => `${body.name}：${ROLES[before]}改为${ROLES[body.role]}`),
  ];
}

const figuresWords = ({ figures }: ComparisonRow): readonly string[] =>
  figures.map(({ left, right, differs }) => {
    const words = differs.map((difference) => DIFFERENCES[difference]).join('、');
    return `${figureWords(left)} → ${figureWords(right)}${words === '' ? '' : `：${words}`}`;
  });

const namesakeWords = ({ namesakes }: ComparisonRow): readonly string[] =>
  namesakes.map(
    ({ scope, unit }) =>
      `另一份文件有同名指标，范围为${scope ?? '未写明'}，单位为${unit ?? '未写明'}：不作比较`,
  );

function outcome(row: ComparisonRow): string {
  if (row.right === null) return PARTS.left;
  if (row.left === null) return PARTS.right;
  return isChanged(row) ? PARTS.changed : PARTS.both;
}

function reasonOf({ match }: ComparisonRow): string | null {
  if (match === null) return null;
  if (match.rule === 'same-thing') return '同一事项';
  if (match.rule === 'same-thread') return `同一线索：${match.name}`;
  const topic = match.because === 'chapter' ? `同属“${match.name}”` : `都写到“${match.name}”`;
  return `推测为同一举措：题目相似度${Math.round(match.likeness * PERCENT)}%，${match.name === '' ? '都不分章' : topic}`;
}

const orNull = (words: string): string | null => (words === '' ? null : words);

function rowCells(row: ComparisonRow, index: number, placeOf: PlaceOf): readonly ExportCell[] {
  const { group, left, right, duty } = row;
  return [
    index + 1,
    GROUPS[group],
    ...[namesOf(left), placeOf(left, 'left'), bearersOf(left)].map(orNull),
    ...[namesOf(right), placeOf(right, 'right'), bearersOf(right)].map(orNull),
    outcome(row),
    orNull(
      [...(duty === null ? [] : dutyWords(duty)), ...figuresWords(row), ...namesakeWords(row)].join('\n'),
    ),
    reasonOf(row),
  ];
}

const GROUP_COLUMN = 1;

function columns(left: DocumentRecord, right: DocumentRecord): readonly ExportColumn[] {
  const side = (document: DocumentRecord): readonly ExportColumn[] => [
    { title: shortName(document), kind: 'text', width: 26 },
    { title: '位置', kind: 'text', width: 9 },
    { title: '写明的单位', kind: 'text', width: 20 },
  ];
  return [
    { title: '序号', kind: 'number', width: 6 },
    { title: '类别', kind: 'text', width: 10 },
    ...side(left),
    ...side(right),
    { title: '对照结果', kind: 'text', width: 12 },
    { title: '变化和说明', kind: 'text', width: 36 },
    { title: '对应的理由', kind: 'text', width: 22 },
  ];
}

/** @returns null where a document is unknown, or both are the same. */
export function comparisonDocument(
  source: ExportSource,
  { filter, likely, ...sides }: ComparisonOrder,
  date: string,
): ExportDocument | null {
  const [left, right] = [sides.left, sides.right].map((id) =>
    source.documents.find((paper) => paper.id === id),
  );
  if (left === undefined || right === undefined || left === right) return null;
  const { entities, statements } = source;
  const { rows } = compareDocuments({ entities, statements, left: left.id, right: right.id }, { likely });
  const cells = keptRows(rows, filter).map((row, index) =>
    rowCells(row, index, placeIn(source, { left, right })),
  );
  return {
    heading: headingOf(source, new Set([left.id, right.id]), {
      title: '文件对比（供核对）',
      date,
      filters: [
        `左侧：${fullName(left)}`,
        `右侧：${fullName(right)}`,
        `显示：${PARTS[filter.part]}`,
        ...(filter.group === null ? [] : [`类别：${GROUPS[filter.group]}`]),
        ...(filter.text === '' ? [] : [`包含：${filter.text}`]),
        likely ? '题目相似的举措并列，属推测' : '题目相似的举措不并列',
      ],
    }),
    paper: { size: 'A3', orientation: 'landscape' },
    blocks: [
      {
        kind: 'table',
        name: '文件对比',
        columns: columns(left, right),
        rows: cells,
        merged: mergeEqual(cells, GROUP_COLUMN),
        fixedColumns: 0,
        uprightTitles: false,
      },
    ],
  };
}
