/** The ledger as a table to be handed in. */
import {
  chineseDate,
  type ExportCell,
  type ExportColumn,
  type ExportDocument,
  headingOf,
  localDay,
} from '../../../graph-data/graph/tables/index.ts';
import type { Amendment } from '../../../graph-data/model/amendment.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { AmendmentLine } from '../../bridge/contract.ts';
import type { ReadableWorkspace } from '../../database/index.ts';
import { exportSource } from './export-source.ts';

const COLUMNS: readonly ExportColumn[] = [
  { title: '序号', kind: 'number', width: 6 },
  { title: '类别', kind: 'text', width: 10 },
  { title: '原读作', kind: 'text', width: 36 },
  { title: '更正为', kind: 'text', width: 36 },
  { title: '文件', kind: 'text', width: 26 },
  { title: '行', kind: 'number', width: 6 },
  { title: '更正人', kind: 'text', width: 14 },
  { title: '日期', kind: 'text', width: 16 },
  { title: '说明', kind: 'text', width: 28 },
  { title: '状态', kind: 'text', width: 10 },
];

const KINDS: Readonly<Record<Amendment['content']['kind'], string>> = {
  'claim-rejected': '不采用',
  'claim-changed': '更正',
  'claim-added': '补记',
  'thing-renamed': '改名',
  'thing-aliased': '别名',
  'things-merged': '合并',
  'thing-split': '拆分',
  'thing-adopted': '收录',
};
const STATES: Readonly<Record<AmendmentLine['state'], string>> = {
  'in-force': '生效',
  waiting: '待用',
  withdrawn: '已撤回',
};

/** Names before and after, for entries about names. */
function namesOf(content: Amendment['content']): readonly [string | null, string | null] {
  switch (content.kind) {
    case 'thing-renamed':
    case 'thing-split':
      return [content.thing.name, content.name];
    case 'thing-aliased':
      return [content.thing.name, content.alias];
    case 'things-merged':
      return [content.merged.map(({ name }) => name).join('、'), content.into.name];
    case 'thing-adopted':
      return [content.surface === content.name ? null : content.surface, content.name];
    default:
      return [null, null];
  }
}

function rowOf(line: AmendmentLine, index: number): readonly ExportCell[] {
  const { amendment, before, after, document, state } = line;
  const { content, author, at, note } = amendment;
  const [was, is] = namesOf(content);
  return [
    index + 1,
    KINDS[content.kind],
    before?.zh ?? was,
    after?.zh ?? is,
    document === null ? null : document.title || '（文件不在本工作区）',
    line.line,
    author,
    chineseDate(at.slice(0, 10)),
    note === '' ? null : note,
    STATES[state],
  ];
}

export async function amendmentsTable(
  workspace: ReadableWorkspace,
  lines: readonly AmendmentLine[],
): Promise<ExportDocument> {
  const used = new Set<DocumentId>(lines.flatMap(({ document }) => document?.id ?? []));
  return {
    heading: headingOf(await exportSource(workspace), used, {
      ...{ title: '更正清单', date: localDay(new Date()), filters: [] },
    }),
    paper: { size: 'A4', orientation: 'landscape' },
    blocks: [
      {
        ...{ kind: 'table', name: '更正清单', columns: COLUMNS, rows: lines.map(rowOf) },
        ...{ merged: [], fixedColumns: 0, uprightTitles: false },
      },
    ],
  };
}
