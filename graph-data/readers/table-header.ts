/** The line above a table that names its columns. */

import type { ColumnMeaning } from '../model/table-columns.ts';

export type { ColumnMeaning } from '../model/table-columns.ts';

export interface TableColumns {
  readonly columns: readonly ColumnMeaning[];
  /** How the header separates its cells. */
  readonly separator: 'tab' | 'pipe' | 'space' | 'line';
  /** The cells of a row wrapped in parallel and were put together again: a name can go on in another line. */
  readonly wrapped?: boolean;
}

const TITLES: readonly { readonly meaning: ColumnMeaning; readonly pattern: string }[] = [
  {
    meaning: 'post',
    pattern:
      '(?:责任|牵头|分管|包保|包抓|主管|牵头负责|联系|督办)?(?:[省市县区州旗]级?|[省市县区州旗]?政府|[省市县区州旗]委)?(?:领导|负责同志)|(?:[省市县区]级?)?(?:责任人|联系人|负责人|牵头人)|联系电话|联系方式',
  },
  {
    meaning: 'lead',
    pattern:
      '牵头(?:责任|负责|落实|主办)?(?:单位|部门|机构|处室)|主办(?:单位|部门)|主责(?:单位|部门)|主要责任单位|第一责任单位',
  },
  {
    meaning: 'support',
    pattern:
      '(?:主要)?(?:配合|协办|协同|参与|参加|协助|协作|支持|会办|协同配合|配合责任|协同责任)(?:责任|配合)?(?:单位|部门|机构|处室)|其他责任单位',
  },
  {
    meaning: 'joint',
    pattern:
      '(?:责任|落实|承办|实施|负责|完成|分工|组织实施)(?:单位|部门|主体|机构|处室|科室|股室|科所|站所)(?:及配合单位)?|部门分工|责任分工|责任主体',
  },
  {
    meaning: 'time',
    pattern:
      '(?:完成|时间|时限|进度|实施|落实|办结|整改)(?:时限|时间|节点|安排|要求|期限|进度|计划)|完成年限|时限|时间|期限|进度|起止时间',
  },
  { meaning: 'number', pattern: '序号|编号|(?<![一-龥])序|No\\.?' },
  {
    meaning: 'task',
    pattern:
      '(?:与|和|及|、|重点|民生|实事|为民|惠民|主要|工作|目标|具体|改革|年度|重大|任务|实施|建设|整改|政策|推进|分项|总体|项目|创建|试点|一级|二级)*(?:任务|内容|举措|措施|目标|事项|要求|工作|名称|指标|类别|领域|分类|项目|清单|问题|点)(?:名称|内容|分解|要求|类别|分类|清单)?|类别|领域|分类|项目|内容|方向|成果|成果形式|工作标准|量化指标',
  },
  {
    meaning: 'note',
    pattern: '备注|说明|来源|[一-龥]{0,6}情况|工作进展|资金来源|责任科室|佐证材料|考核方式',
  },
];
const NOTE_IN_TITLE = '(?:[(〔[【][^)〕\\]】]{0,24}[)〕\\]】])?';
const TITLE = new RegExp(TITLES.map((title) => `(${title.pattern})${NOTE_IN_TITLE}`).join('|'), 'uy');
/** Headers are short; anything longer is text. */
export const LONGEST_HEADER = 120;

function meaningsOf(text: string): ColumnMeaning[] | null {
  const meanings: ColumnMeaning[] = [];
  TITLE.lastIndex = 0;
  while (TITLE.lastIndex < text.length) {
    const match = TITLE.exec(text);
    if (!match || match[0] === '') return null;
    const index = match.slice(1).findIndex((group) => group !== undefined);
    const title = TITLES[index];
    if (title) meanings.push(title.meaning);
  }
  return meanings;
}

/** A title no pattern knows is short and made of Chinese characters. */
const UNKNOWN_TITLE = /^[\u4e00-\u9fa5()、]{2,8}$/u;

/** True when the words could be the title of a column that no pattern knows. */
export function isUnknownTitle(words: string): boolean {
  return UNKNOWN_TITLE.test(words);
}

/** The columns of a header whose cells stand apart; a title no pattern knows counts as a note between known ones. */
function columnsOfCells(cells: readonly string[]): ColumnMeaning[] | null {
  const known = cells.map((cell) => isColumnTitle(cell));
  if (known.filter((meaning) => meaning !== null).length < 3) return null;
  const columns = cells.map((cell, index) => known[index] ?? (isUnknownTitle(cell) ? 'note' : null));
  return columns.every((meaning) => meaning !== null) ? columns : null;
}

/** True when one printed cell is a column title. */
export function isColumnTitle(text: string): ColumnMeaning | null {
  if (text.length > 24) return null;
  const meanings = meaningsOf(text.replace(/[\s|]/gu, ''));
  return meanings?.length === 1 ? (meanings[0] ?? null) : null;
}

export function namesDuty(columns: readonly ColumnMeaning[]): boolean {
  return columns.some((column) => column === 'lead' || column === 'support' || column === 'joint');
}

/** Half of a title whose other half stands on the next line. */
const HALF_TITLE = /^(?:牵头|责任|配合|协办|主办|参与|实施|落实|承办|主责|协同|完成|分管|主管)$/u;

/** A header printed on two lines (牵头 配合 over 单位 单位) as one, or null when the lines do not fit together. */
export function joinTitles(first: string, second: string): string | null {
  const upper = first.split(/[\s|]+/u);
  const lower = second.split(/[\s|]+/u).filter((words) => words !== '');
  const halves = upper.filter((words) => HALF_TITLE.test(words)).length;
  if (halves === 0 || halves !== lower.length || lower.some((words) => words.length > 4)) return null;
  let next = 0;
  return upper.map((words) => (HALF_TITLE.test(words) ? `${words}${lower[next++]}` : words)).join(' ');
}

/** The printed cells of a header line: between bars, tabs or wide gaps. */
function headerCells(text: string): string[] {
  const mark = text.includes('|') ? /\|/u : text.includes('\t') ? /\t/u : / {2,}/u;
  return text
    .split(mark)
    .map((cell) => cell.replace(/\s/gu, ''))
    .filter((cell) => cell !== '');
}

/** The columns of a folded line, or null when it is no header with a responsibility column. */
export function readTableHeader(text: string): TableColumns | null {
  if (text.length > LONGEST_HEADER) return null;
  const cells = headerCells(text);
  const titles = cells.map((cell) => isColumnTitle(cell));
  const known = cells.length > 1 && titles.every((title) => title !== null) ? titles : null;
  const columns = known ?? meaningsOf(text.replace(/[\s|]/gu, '')) ?? columnsOfCells(cells);
  if (!columns || columns.length < 2 || !namesDuty(columns)) return null;
  const parts = (mark: string): number => text.split(mark).filter((cell) => cell.trim() !== '').length;
  if (parts('|') >= columns.length) return { columns, separator: 'pipe' };
  if (parts('\t') >= columns.length) return { columns, separator: 'tab' };
  return { columns, separator: 'space' };
}
