/** Tables of a page whose layout was kept: columns stand one under another, cells wrap in parallel. */
import { FoldedBuilder, sliceFolded } from './folded-text.ts';
import type { PrintedLine } from './lines.ts';
import type { LineMark, Paragraph } from './located-text.ts';
import type { TableColumns } from './table-header.ts';

/** A stretch of a printed line between wide gaps, with its columns on the page. */
interface Fragment {
  readonly line: PrintedLine;
  /** Folded range inside the line. */
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly right: number;
}

interface Span {
  left: number;
  right: number;
}

/** How far right a character stands: by characters (as converters count), or by their width on the page. */
type Metric = (line: PrintedLine, at: number) => number;

const byCharacters: Metric = ({ folded, start }, at) => (folded.starts[at] ?? start) - start;

const byWidth: Metric = (line, at) => {
  let width = byCharacters(line, 0);
  for (const character of line.folded.text.slice(0, at)) width += character > '\u2e80' ? 2 : 1;
  return width;
};

const GAP = / {2,}|\t+/gu;

/** The fragments of a line. */
export function fragmentsOf(line: PrintedLine, metric: Metric = byCharacters): Fragment[] {
  const text = line.folded.text;
  const bounds = [...text.matchAll(GAP)].map((gap) => [gap.index, gap.index + gap[0].length] as const);
  const starts = [0, ...bounds.map(([, end]) => end)];
  const ends = [...bounds.map(([start]) => start), text.length];
  return starts.flatMap((start, index) => {
    const end = ends[index] ?? text.length;
    if (end <= start) return [];
    return [{ line, start, end, left: metric(line, start), right: metric(line, end - 1) + 1 }];
  });
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.right, other.right) - Math.max(one.left, other.left);
}

/** Where each column stands, learned from the lines that fill all of them. */
function spansOf(full: readonly (readonly Fragment[])[]): Span[] {
  const spans = (full[0] ?? []).map(({ left, right }) => ({ left, right }));
  for (const fragments of full.slice(1)) {
    fragments.forEach(({ left, right }, index) => {
      const span = spans[index];
      if (!span) return;
      span.left = Math.min(span.left, left);
      span.right = Math.max(span.right, right);
    });
  }
  return spans;
}

/** How much neighbouring columns run into each other under a metric. */
function collision(spans: readonly Span[]): number {
  return spans.reduce((sum, span, index) => {
    const next = spans[index + 1];
    return next ? sum + Math.max(0, overlap(span, next)) : sum;
  }, 0);
}

/** How far the fragments of lines that do not fill all columns stand from the edge or the middle of any column. */
function misalignment(lines: readonly (readonly Fragment[])[], spans: readonly Span[]): number {
  return lines.flat().reduce((sum, { left, right }) => {
    const distances = spans.flatMap((span) => [
      Math.abs(left - span.left),
      Math.abs(left + right - span.left - span.right) / 2,
    ]);
    return sum + Math.min(...distances);
  }, 0);
}

export interface Layout {
  readonly metric: Metric;
  readonly spans: readonly Span[];
}

/**
 * Reads where the columns stand from a header and the lines under it; null when they run into each other, as in a
 * table that was flattened with wide gaps.
 */
export function readLayout(lines: readonly PrintedLine[], columns: number): Layout | null {
  const layouts = [byWidth, byCharacters].map((metric) => {
    const printed = lines.map((line) => fragmentsOf(line, metric));
    const spans = spansOf(printed.filter((fragments) => fragments.length === columns));
    const partial = printed.filter((fragments) => fragments.length !== columns);
    const collides = collision(spans);
    return { metric, spans, collides, partial: partial.length, strays: misalignment(partial, spans) };
  });
  layouts.sort((one, other) => one.collides - other.collides || one.strays - other.strays);
  const [best] = layouts;
  if (!best || best.spans.length === 0 || (best.partial > 0 && best.collides > 0)) return null;
  return { metric: best.metric, spans: best.spans };
}

/** The column a fragment stands in: the one it overlaps most, else the nearest. */
function columnOf(fragment: Fragment, spans: readonly Span[]): number {
  let best = 0;
  spans.forEach((span, index) => {
    const chosen = spans[best];
    if (chosen && overlap(fragment, span) > overlap(fragment, chosen)) best = index;
  });
  return best;
}

/** The words of a line that stand in a column, or null. */
export function standsIn(line: PrintedLine, column: number, layout: Layout): string | null {
  const found = fragmentsOf(line, layout.metric).find(
    (fragment) => columnOf(fragment, layout.spans) === column,
  );
  return found ? line.folded.text.slice(found.start, found.end) : null;
}

/** True for running text below the table: one stretch that covers several columns. */
export function runsAcross(line: PrintedLine, layout: Layout): boolean {
  const [only, ...more] = fragmentsOf(line, layout.metric);
  if (!only || more.length > 0) return false;
  return layout.spans.filter((span) => overlap(only, span) > 0).length > 1;
}

/** Two whole names one under another in a cell, without a mark between them. */
const WHOLE_NAME = /[局委办厅部院会署府司队处心]$/u;
const LEVEL_AT_START = /^(?:[省市县区旗州盟各]|自治区|国家)/u;

function glueBetween(before: string, next: string): string {
  return WHOLE_NAME.test(before) && LEVEL_AT_START.test(next) ? ' ' : '';
}

/** One row as a paragraph whose cells are whole and stand apart by tabs, whatever lines they are printed on. */
export function buildRow(lines: readonly PrintedLine[], layout: Layout, columns: TableColumns): Paragraph {
  const cells: Fragment[][] = columns.columns.map(() => []);
  for (const line of lines) {
    const fragments = fragmentsOf(line, layout.metric);
    const full = fragments.length === cells.length;
    fragments.forEach((fragment, index) => {
      cells[full ? index : columnOf(fragment, layout.spans)]?.push(fragment);
    });
  }
  const builder = new FoldedBuilder();
  const marks: LineMark[] = [];
  let text = '';
  const separate = (words: string, at: number): void => {
    builder.add(words, at, at);
    text += words;
  };
  cells.forEach((cell, index) => {
    const origin = lines[0]?.start ?? 0;
    if (index > 0) separate('\t', cell[0]?.line.start ?? origin);
    cell.forEach(({ line, start, end }, position) => {
      const folded = sliceFolded(line.folded, start, end);
      const glue = position === 0 ? '' : glueBetween(text, folded.text);
      if (glue !== '') separate(glue, line.start);
      marks.push({ offset: builder.length, line: line.number });
      builder.append(folded);
      text += folded.text;
    });
  });
  if (marks[0]?.offset !== 0) marks.unshift({ offset: 0, line: lines[0]?.number ?? 1 });
  return {
    folded: builder.build(),
    marks,
    numbering: null,
    columns: { ...columns, separator: 'tab', wrapped: true },
  };
}

/**
 * The lines of each row. A row begins at its number; where the first row has lines above its number, cells are
 * centred on the page and as many lines stand above a number as below it.
 */
export function rowsOf(
  lines: readonly PrintedLine[],
  startsRow: (line: PrintedLine) => boolean,
): readonly (readonly PrintedLine[])[] {
  const numbers = lines.flatMap((line, index) => (startsRow(line) ? [index] : []));
  const bounds: number[] = [];
  let above = numbers[0] ?? 0;
  const centred = above > 0;
  numbers.forEach((number, index) => {
    bounds.push(number - above);
    const next = numbers[index + 1];
    if (next === undefined) return;
    above = centred ? Math.max(0, next - (number + above) - 1) : 0;
  });
  bounds.push(lines.length);
  return bounds.slice(0, -1).map((from, index) => lines.slice(Math.max(0, from), bounds[index + 1]));
}
