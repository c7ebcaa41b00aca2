/** Takes table regions out of the printed lines: header, rows with their wrapped lines, end of the table. */
import { FoldedBuilder } from './folded-text.ts';
import { headerLayout, readLayoutRows } from './layout-rows.ts';
import { fragmentsOf, type Layout, standsIn } from './layout-table.ts';
import type { PrintedLine } from './lines.ts';
import type { Paragraph } from './located-text.ts';
import { readNumbering } from './numbering.ts';
import { ParagraphBuilder } from './paragraphs.ts';
import {
  type ColumnMeaning,
  isColumnTitle,
  isUnknownTitle,
  joinTitles,
  namesDuty,
  readTableHeader,
  type TableColumns,
} from './table-header.ts';
import { BARE_NUMBER, END_OF_TABLE, RULE_LINE } from './table-lines.ts';

/** A run of lines: ordinary text, or the rows of one table. */
export type Block =
  | { readonly kind: 'text'; readonly lines: readonly PrintedLine[] }
  | { readonly kind: 'rows'; readonly rows: readonly Paragraph[] };

interface Header {
  readonly columns: TableColumns;
  /** Index of the first line after the header. */
  readonly next: number;
}

const ROW_NUMBER = /^\|?\s*(?:\d{1,3}[*★]?(?:[\s\t|.、]|$)|\d{1,3}(?=[\u4e00-\u9fa5“《]))/u;
/** A cell of running text may wrap; a longer line after a gap is a new paragraph of the document. */
const LONGEST_CELL_AFTER_GAP = 60;
/** Column titles printed one under another; fewer lines are no table. */
const FEWEST_STACKED_TITLES = 3;

/** A title no pattern knows, when known ones follow it at once. */
function unknownTitle(lines: readonly PrintedLine[], at: number): ColumnMeaning | null {
  const next = lines.slice(at + 1, at + 4).find((line) => !line.blank);
  const words = lines[at]?.folded.text.replace(/[\s|]/gu, '') ?? '';
  return next && isColumnTitle(next.folded.text) && isUnknownTitle(words) ? 'note' : null;
}

/** Column titles stacked one a line, as a table looks when every cell became a line. */
function stackedHeader(lines: readonly PrintedLine[], from: number): Header | null {
  const columns: ColumnMeaning[] = [];
  let at = from;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.blank || RULE_LINE.test(line.folded.text)) continue;
    const meaning = isColumnTitle(line.folded.text) ?? unknownTitle(lines, at);
    if (!meaning) break;
    columns.push(meaning);
  }
  if (columns.length < FEWEST_STACKED_TITLES || !namesDuty(columns)) return null;
  return { columns: { columns, separator: 'line' }, next: at };
}

function headerAt(lines: readonly PrintedLine[], at: number): Header | null {
  const line = lines[at];
  if (!line || line.blank) return null;
  const columns = readTableHeader(line.folded.text);
  if (columns) return { columns, next: at + 1 };
  const second = lines[at + 1];
  const whole = second && !second.blank ? joinTitles(line.folded.text, second.folded.text) : null;
  const joined = whole === null ? null : readTableHeader(whole);
  if (joined) return { columns: joined, next: at + 2 };
  return isColumnTitle(line.folded.text) ? stackedHeader(lines, at) : null;
}

/** A table of stacked cells whose rows carry no number: a row begins with its long cell. */
const LONG_CELL = /^.{26,}$|^.{8,}。$/u;

function startsRow(text: string, columns: TableColumns, numbered: boolean): boolean {
  if (columns.separator === 'line') return numbered ? BARE_NUMBER.test(text) : LONG_CELL.test(text);
  const mark = columns.separator === 'pipe' ? '|' : '\t';
  if (columns.separator !== 'space' && text.split(mark).length >= columns.columns.length) return true;
  if (columns.columns.includes('number')) return ROW_NUMBER.test(text);
  if (columns.separator === 'tab') return text.includes('\t');
  if (columns.separator === 'pipe') return text.includes('|');
  return columns.separator === 'space' && text.includes(' ');
}

function endsTable(text: string, columns: TableColumns, gap: boolean): boolean {
  if (END_OF_TABLE.test(text)) return true;
  const separator = columns.separator === 'tab' ? '\t' : '|';
  if (columns.separator !== 'space' && columns.separator !== 'line' && text.includes(separator)) return false;
  const numbering = readNumbering(text);
  if (numbering && numbering.level <= 2) return true;
  return gap && columns.separator !== 'line' && text.length > LONGEST_CELL_AFTER_GAP;
}

/** A row of a table with tabs, with the empty cells at its ends where they make its cells as many as the columns. */
function withEmptyCells(line: PrintedLine, { columns, separator }: TableColumns): PrintedLine {
  const { folded, tabsBefore, tabsAfter, start, end } = line;
  const cells = folded.text.split('\t').length;
  const missing = columns.length - cells;
  if (separator !== 'tab' || missing <= 0) return line;
  const before = missing === tabsAfter ? 0 : tabsBefore;
  const after = missing === tabsBefore ? 0 : tabsAfter;
  if (before + after !== missing) return line;
  const builder = new FoldedBuilder();
  if (before > 0) builder.add('\t'.repeat(before), start, start);
  builder.append(folded);
  if (after > 0) builder.add('\t'.repeat(after), end, end);
  return { ...line, folded: builder.build() };
}

/** Lines looked at for the first row number; a group heading can stand before it. */
const FIRST_ROW_WITHIN = 6;

function hasNumbers(lines: readonly PrintedLine[], from: number, columns: TableColumns): boolean {
  if (!columns.columns.includes('number')) return false;
  const first = lines
    .slice(from, from + FIRST_ROW_WITHIN * 3)
    .filter((line) => !line.blank && !RULE_LINE.test(line.folded.text));
  return first.slice(0, FIRST_ROW_WITHIN).some((line) => BARE_NUMBER.test(line.folded.text));
}

interface Region {
  readonly rows: readonly Paragraph[];
  readonly next: number;
}

/** Rows from `from` on; a repeated header is skipped, a heading or a long paragraph ends the table. */
function readRows(lines: readonly PrintedLine[], from: number, columns: TableColumns): Region {
  const rows: Paragraph[] = [];
  let current = new ParagraphBuilder();
  const flush = (): void => {
    if (!current.empty) rows.push(current.build(columns));
    current = new ParagraphBuilder();
  };
  const numbered = hasNumbers(lines, from, columns);
  let gap = false;
  let at = from;
  for (; at < lines.length; at += 1) {
    const printed = lines[at];
    if (!printed) break;
    const line = withEmptyCells(printed, columns);
    const text = line.folded.text;
    if (line.blank || RULE_LINE.test(text)) {
      gap = gap || line.blank;
      continue;
    }
    const header = readTableHeader(text);
    if (header && header.columns.join() !== columns.columns.join()) break;
    if (header || (columns.separator === 'line' && isColumnTitle(text))) continue;
    if (startsRow(text, columns, numbered)) flush();
    else if (current.empty || endsTable(text, columns, gap)) break;
    current.add(line, columns.separator === 'line' ? '\t' : ' ');
    gap = false;
  }
  flush();
  return { rows, next: at };
}

/** What the last header said, for a table that goes on after a heading inside it. */
interface Known {
  readonly columns: TableColumns;
  readonly layout: Layout | null;
}

/** The rows from `from` on, under a header or as more rows of the table before. */
function regionAt(
  lines: readonly PrintedLine[],
  from: number,
  { columns, layout }: Known,
  resumed: boolean,
): Region | null {
  const wrapped = layout ? readLayoutRows(lines, from, columns, layout) : null;
  if (wrapped) return wrapped;
  const line = lines[from];
  return resumed && !(line && resumes(line, columns)) ? null : readRows(lines, from, columns);
}

/** Splits the lines of a document into text and tables. */
export function findTables(lines: readonly PrintedLine[]): Block[] {
  const blocks: Block[] = [];
  let text: PrintedLine[] = [];
  let known: Known | null = null;
  for (let at = 0; at < lines.length; ) {
    const header = headerAt(lines, at);
    if (header) known = { ...header, layout: headerLayout(lines, at, header.next, header.columns) };
    const line = lines[at];
    const tabular =
      header !== null || (known !== null && line !== undefined && !line.blank && mayResume(line, known));
    const region = tabular && known ? regionAt(lines, header?.next ?? at, known, header === null) : null;
    if (region && region.rows.length > 0) {
      blocks.push({ kind: 'text', lines: text }, { kind: 'rows', rows: region.rows });
      text = [];
      at = region.next;
    } else if (header) {
      at = header.next;
    } else {
      if (line) text.push(line);
      at += 1;
    }
  }
  blocks.push({ kind: 'text', lines: text });
  return blocks;
}

/** A table kept in columns goes on with any line that stands in several of them, or beside the first. */
function mayResume(line: PrintedLine, { columns, layout }: Known): boolean {
  const wraps = layout !== null && (fragmentsOf(line).length > 1 || standsIn(line, 0, layout) === null);
  return wraps || resumes(line, columns);
}

/** A table goes on after a heading inside it when a line again looks like one of its rows. */
function resumes(line: PrintedLine, columns: TableColumns): boolean {
  const text = line.folded.text;
  if (columns.separator === 'line') return BARE_NUMBER.test(text);
  if (columns.separator === 'tab') return text.includes('\t') && startsRow(text, columns, true);
  if (columns.separator === 'pipe') return text.includes('|') && startsRow(text, columns, true);
  return columns.columns.includes('number') && /^\d{1,3} /u.test(text);
}
