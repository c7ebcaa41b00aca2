/** A whole table captured as one line: cut into its header and its rows, so that the table reader sees lines. */
import { sliceFolded } from './folded-text.ts';
import type { PrintedLine } from './lines.ts';
import { isColumnTitle, namesDuty } from './table-header.ts';

interface Token {
  readonly words: string;
  readonly start: number;
  readonly end: number;
}

/** Fewer rows could be any text with numbers. */
const FEWEST_ROWS = 2;
/** A heading behind the last row: the table is over. */
const HEADING = /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|附件|注:)/u;
const MAY_HOLD_TABLE = /序号.{0,80}(?:单位|部门|主体|分工)/u;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/gu)].map((match) => ({
    words: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Index of the first token of the header and of the first behind it, or null. */
function findHeader(tokens: readonly Token[]): readonly [number, number] | null {
  for (const [from, { words }] of tokens.entries()) {
    if (isColumnTitle(words) !== 'number') continue;
    const length = tokens.slice(from).findIndex((token) => isColumnTitle(token.words) === null);
    const to = length < 0 ? tokens.length : from + length;
    const columns = tokens.slice(from, to).flatMap((token) => isColumnTitle(token.words) ?? []);
    if (columns.length > 2 && namesDuty(columns)) return [from, to];
  }
  return null;
}

/** Offsets at which the rows 1, 2, 3 … begin. */
function rowStarts(tokens: readonly Token[]): number[] {
  const starts: number[] = [];
  for (const { words, start } of tokens) {
    if (words === String(starts.length + 1)) starts.push(start);
  }
  return starts;
}

/** The line itself, or the parts of the table that was captured in it. */
export function splitFlatTable(line: PrintedLine): readonly PrintedLine[] {
  const text = line.folded.text;
  if (!MAY_HOLD_TABLE.test(text)) return [line];
  const tokens = tokensOf(text);
  const header = findHeader(tokens);
  if (!header) return [line];
  const [from, to] = header;
  const body = tokens.slice(to);
  const rows = rowStarts(body);
  if (rows.length < FEWEST_ROWS) return [line];
  const last = rows.at(-1) ?? 0;
  const after = body.find(({ words, start }) => start > last && HEADING.test(words))?.start;
  const cuts = [0, tokens[from]?.start ?? 0, ...rows, after ?? text.length, text.length];
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    if (text.slice(start, end).trim() === '') return [];
    return [{ ...line, folded: sliceFolded(line.folded, start, end), tabsBefore: 0, tabsAfter: 0 }];
  });
}
