import type { Role } from '../../model/statement.ts';
import type { Paragraph } from '../../readers/index.ts';
import type { ColumnMeaning, TableColumns } from '../../readers/table-header.ts';
import type { DutyGroup } from '../duty.ts';
import { readDuty } from '../grammar.ts';
import { areBodies, mostlyBodies } from '../lists.ts';
import { bodyTypeOf } from '../names/gazetteer.ts';
import { isPlausible } from '../names/morphology.ts';
import { splitPrefix } from '../names/prefix.ts';
import type { DutyList, Rule } from '../rule.ts';

interface Cell {
  start: number;
  end: number;
}

const DUTY_ROLE: Partial<Record<ColumnMeaning, Role>> = { lead: 'lead', support: 'support', joint: 'joint' };

/** A cell without the bars that a captured table leaves at its ends. */
function withoutBars(text: string, cell: Cell): Cell {
  const words = text.slice(cell.start, cell.end);
  return { start: cell.start, end: cell.end - (words.length - words.replace(/\s*\|\s*$/u, '').length) };
}

function cellsBetween(text: string, pattern: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    cells.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  cells.push({ start: from, end: text.length });
  return cells;
}

function groupsOf(text: string, cell: Cell, role: Role): readonly DutyGroup[] {
  return readDuty(text, cell.start, cell.end, role).groups.map((group) => ({
    ...group,
    role: group.role ?? role,
  }));
}

/** Cells that stand exactly under their columns. */
function aligned(text: string, columns: TableColumns): DutyGroup[] | null {
  const mark = columns.separator === 'pipe' ? /\|/gu : /\t/gu;
  let cells = cellsBetween(text, mark);
  if (columns.separator === 'pipe') cells = cells.filter((cell, index) => !isEdge(text, cells, cell, index));
  if (cells.length !== columns.columns.length) return null;
  const groups = columns.columns.flatMap((column, index) => {
    const role = DUTY_ROLE[column];
    const cell = cells[index];
    if (!role || !cell || text.slice(cell.start, cell.end).trim() === '') return [];
    const found = groupsOf(text, withoutBars(text, cell), role);
    return mostlyBodies(text, found) ? found : [];
  });
  return groups;
}

function isEdge(text: string, cells: readonly Cell[], cell: Cell, index: number): boolean {
  return (index === 0 || index === cells.length - 1) && text.slice(cell.start, cell.end).trim() === '';
}

const TIME =
  /^(?:[—\-~至]?\d{2,4}年.*|\d{1,2}月.*|持续.*|长期.*|全年|常态化.*|每[年季月].*|年底前?|.*(?:底前|年底|月底|季度|上旬|中旬|下旬|日前|年内)(?:完成)?|即时|立即|\d{4}[.-/]\d{1,2}.*|20\d\d|(?:取得|完成).{0,8}|[—\-/无]|“?十[四五]五”?.*)$/u;

/** The last cell, with those before it that begin with the same level word: 区税务局 区公安局 in the only column of bodies. */
function oneColumn(text: string, lists: readonly Cell[]): Cell[] {
  const last = lists.at(-1);
  if (!last) return [];
  const level = text.charAt(last.start);
  const stop = lists.findLastIndex((cell) => text.charAt(cell.start) !== level);
  return /[省市县区旗州盟镇]/u.test(level) ? lists.slice(Math.min(stop + 1, lists.length - 1)) : [last];
}

/** Trailing cells of a flattened row that hold bodies, from right to left. */
function trailingLists(text: string, columns: TableColumns): Cell[] {
  const tokens = cellsBetween(text, /[\s|]+/gu).filter((cell) => cell.end > cell.start);
  const lists: Cell[] = [];
  let skipped = 0;
  const afterDuty =
    columns.columns.length - 1 - columns.columns.findLastIndex((column) => DUTY_ROLE[column] !== undefined);
  const wanted = columns.columns.filter((column) => DUTY_ROLE[column] !== undefined).length;
  for (let at = tokens.length - 1; at >= 0; ) {
    const found = longestList(text, tokens, at);
    if (found) {
      lists.unshift(found.cell);
      at = found.next;
    } else {
      const token = tokens[at];
      const words = token ? text.slice(token.start, token.end) : '';
      if (lists.length > 0 || !(TIME.test(words) || skipped < afterDuty * 3) || /[。]$/u.test(words)) break;
      skipped += 1;
      at -= 1;
    }
  }
  if (columns.separator === 'line') return lists;
  return wanted === 1 ? oneColumn(text, lists) : lists.slice(-wanted);
}

function startsLikeContinuation(words: string): boolean {
  return /^[、,;)〕(]/u.test(words);
}

/** The cell before stops in the middle of a list or of a name that the next one completes. */
function breaksOff(before: string, next: string): boolean {
  if (/[、,;(〔]$|[)〕区市县州旗](?:人|人民|人民政|政|管|管委)$/u.test(before)) return true;
  const names = before.split(/[、,;]/u);
  const last = names.at(-1) ?? '';
  const first = next.split(/[、,;]/u)[0] ?? '';
  if (isPlausible(last) || /^[省市县区旗州盟各国]/u.test(first)) return false;
  const whole = splitPrefix(`${last}${first}`);
  const completes = whole !== null && bodyTypeOf(whole.stem) !== null;
  return completes || (names.length > 1 && names.slice(0, -1).every(isPlausible));
}

/** The token at `at`, joined with those before it while the list visibly goes on across the break. */
function longestList(
  text: string,
  tokens: readonly Cell[],
  at: number,
): { readonly cell: Cell; readonly next: number } | null {
  const last = tokens[at];
  if (!last || TIME.test(text.slice(last.start, last.end))) return null;
  for (let from = at; from >= 0 && from > at - 6; from -= 1) {
    const first = tokens[from];
    if (!first) return null;
    const cell = { start: first.start, end: last.end };
    const words = text.slice(cell.start, cell.end);
    const groups = groupsOf(text, cell, 'joint');
    const before = tokens[from - 1];
    const broken =
      before !== undefined &&
      (startsLikeContinuation(words) || breaksOff(text.slice(before.start, before.end), words));
    if (!broken && areBodies(text, groups)) return { cell, next: from - 1 };
    if (!broken && from < at) return null;
    if (!broken && !/^[\u4e00-\u9fa5]{1,5}(?:[、,].*)?$/u.test(words)) return null;
  }
  return null;
}

/**
 * Which of the duty columns the found lists stand under: in order; with more lists than columns (cells printed on
 * several lines) the last column takes the surplus when the first is for the one lead, else the first; with fewer the
 * last columns stay empty.
 */
function flattened(text: string, columns: TableColumns): DutyGroup[] {
  const duty = columns.columns.flatMap((column) => DUTY_ROLE[column] ?? []);
  const lists = trailingLists(text, columns);
  const surplus = Math.max(0, lists.length - duty.length);
  const before = duty[0] === 'lead' && columns.separator === 'line' ? 0 : surplus;
  return lists.flatMap((cell, index) => {
    const role = duty[Math.min(duty.length - 1, Math.max(0, index - before))];
    return role ? [...groupsOf(text, cell, role)] : [];
  });
}

function read(paragraph: Paragraph): DutyList[] {
  const columns = paragraph.columns;
  if (!columns) return [];
  const text = paragraph.folded.text;
  const exact = columns.separator === 'space' ? null : aligned(text, columns);
  const groups = exact ?? flattened(text, columns);
  const first = groups[0];
  const last = groups.at(-1);
  if (!first || !last) return [];
  return [{ start: first.start, end: last.end, groups, confidence: exact ? 1 : 0.9 }];
}

export const tableRow: Rule = {
  id: 'table-row',
  version: 1,
  matches: '表头含责任/牵头/配合单位列的表格行，制表符、竖线或空格分隔；列名写明角色',
  emits: 'leads / supports / jointly-responsible',
  origin: 'table',
  positive: [
    {
      text: '序号 任务名称 责任单位 完成时限\n1 算力建设 市发改委，各区县政府 2026年底',
      duties: ['joint:市发改委', 'joint:各区县政府'],
    },
    {
      text: '序号\t任务\t牵头单位\t配合单位\t时限\n1\t新建公园\t市城管局\t市财政局、市水利局\t年底前',
      duties: ['lead:市城管局', 'support:市财政局', 'support:市水利局'],
    },
    {
      text: '|序号|任务|牵头单位|配合单位|\n|---|---|---|---|\n|1|新建公园|市城管局|市财政局|',
      duties: ['lead:市城管局', 'support:市财政局'],
    },
    {
      text: '序号 工作任务 牵头单位 配合单位\n1 新建公园 市城管局 市财政局、市水利局',
      duties: ['lead:市城管局', 'support:市财政局', 'support:市水利局'],
    },
    {
      text: '序号 工作任务 责任单位\n1 推行全程网办 区行政审批局 区市场监管局 区税务局',
      duties: ['joint:区行政审批局', 'joint:区市场监管局', 'joint:区税务局'],
    },
    {
      text: '序号 |\n目标与任务 |\n分 管 县领导 |\n牵头责任单位 |\n责任单位 |\n7 |\n新建公路60公里。 |\n副县长 |\n县交通运输局 |\n县财政局，各镇 |',
      duties: ['lead:县交通运输局', 'joint:县财政局', 'joint:各镇'],
    },
    {
      text: '序号  任务      牵头单位      责任单位        时限\n1     建平台    市工业和信    市发改委、市    年底\n                息化局        科技局',
      duties: ['lead:市工业和信息化局', 'joint:市发改委', 'joint:市科技局'],
    },
    {
      text: '序号 工作任务 牵头 配合\n单位 单位\n1 新建公园 市城管局 市财政局',
      duties: ['lead:市城管局', 'support:市财政局'],
    },
    {
      text: '序号\t工作任务\t实施部门\t主管部门\t备注\n1\t清理债务\t区财政局\t市财政局\t',
      duties: ['joint:区财政局'],
    },
    {
      text: '序号 任务 责任单位 时限\n15 建立专班机制 市经信局牵头，相关部门参与 2026年底',
      duties: ['lead:市经信局', 'support:相关部门'],
    },
  ],
  negative: ['序号 任务 完成时限\n1 新建公园 年底', '市发改委 市财政局 市教育局'],
  read,
};
