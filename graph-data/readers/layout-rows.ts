/** The rows under the header of a table whose layout was kept. */
import {
  buildRow,
  fragmentsOf,
  type Layout,
  readLayout,
  rowsOf,
  runsAcross,
  standsIn,
} from './layout-table.ts';
import type { PrintedLine } from './lines.ts';
import type { Paragraph } from './located-text.ts';
import { readNumbering } from './numbering.ts';
import { readTableHeader, type TableColumns } from './table-header.ts';
import { BARE_NUMBER, END_OF_TABLE, RULE_LINE } from './table-lines.ts';

/** Lines read at once; a longer table goes on as one that resumes. */
const LONGEST_TABLE = 400;

/** Lines of a centred cell that can stand above the number of its row. */
const TALLEST_HALF = 8;

interface LayoutRegion {
  readonly rows: readonly Paragraph[];
  /** Index of the first line after the rows. */
  readonly next: number;
}

/** A heading, a note or the end of the page's text ends the rows. */
function endsRows({ folded: { text } }: PrintedLine): boolean {
  const numbering = readNumbering(text);
  return END_OF_TABLE.test(text) || (numbering !== null && numbering.level <= 2);
}

function linesOfTable(lines: readonly PrintedLine[], from: number): readonly PrintedLine[] {
  const rest = lines.slice(from, from + LONGEST_TABLE);
  const stop = rest.findIndex(endsRows);
  return stop < 0 ? rest : rest.slice(0, stop);
}

function isPrinted(line: PrintedLine): boolean {
  return !line.blank && !RULE_LINE.test(line.folded.text) && readTableHeader(line.folded.text) === null;
}

/** Where the columns stand under a header whose titles stand apart by wide gaps, or null. */
export function headerLayout(
  lines: readonly PrintedLine[],
  at: number,
  from: number,
  { columns, separator }: TableColumns,
): Layout | null {
  const header = lines[at];
  if (separator !== 'space' || !header || fragmentsOf(header).length !== columns.length) return null;
  const rows = lines
    .slice(from, from + LONGEST_TABLE)
    .filter((line) => isPrinted(line) && !endsRows(line) && fragmentsOf(line).length > 1);
  return rows.length === 0 ? null : readLayout([header, ...rows], columns.length);
}

/** Rows whose cells wrap in parallel; null when no line begins a row. */
export function readLayoutRows(
  lines: readonly PrintedLine[],
  from: number,
  columns: TableColumns,
  layout: Layout,
): LayoutRegion | null {
  const all = linesOfTable(lines, from);
  const below = all.findIndex((line) => isPrinted(line) && runsAcross(line, layout));
  const inside = below < 0 ? all : all.slice(0, below);
  const numbered = columns.columns[0] === 'number';
  const printed = inside.filter(isPrinted);
  const begins = (line: PrintedLine): boolean => {
    const first = standsIn(line, 0, layout);
    return first !== null && (!numbered || BARE_NUMBER.test(first));
  };
  if (!printed.slice(0, TALLEST_HALF).some(begins)) return null;
  const rows = rowsOf(printed, begins);
  return { rows: rows.map((row) => buildRow(row, layout, columns)), next: from + inside.length };
}
