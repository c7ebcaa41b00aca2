/** One page: its ruled tables as rows, everything around them as lines, from top to bottom. */
import { isPrinted, median, printedLines } from './printed-lines.ts';
import { ruledGrids } from './ruled-grid.ts';
import { type RuledTable, readRuledTable } from './ruled-table.ts';
import type { PageBlock, Piece, Rule } from './types.ts';

/** Two drawn lines closer than this part of the type's size are one. */
const SLACK = 0.2;

function tablesOf(pieces: readonly Piece[], rules: readonly Rule[]): RuledTable[] {
  const size = median(pieces.map((piece) => piece.size));
  const tables: RuledTable[] = [];
  let rest = pieces;
  for (const grid of ruledGrids(rules, size * SLACK)) {
    const table = readRuledTable(grid, rest);
    if (!table) continue;
    tables.push(table);
    rest = rest.filter((piece) => !table.taken.has(piece));
  }
  return tables.sort((a, b) => a.top - b.top);
}

/** Reads a page; a table without columns to show (all text in one of them) is left to the lines. */
export function readPage(all: readonly Piece[], rules: readonly Rule[]): PageBlock[] {
  const pieces = all.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const tables = tablesOf(pieces.filter(isPrinted), rules);
  const free = pieces.filter((piece) => !tables.some((table) => table.taken.has(piece)));
  const blocks: PageBlock[] = [];
  let rest = free;
  for (const { rows, top } of tables) {
    blocks.push(
      { kind: 'lines', lines: printedLines(rest.filter(({ y }) => y <= top)) },
      { kind: 'table', rows },
    );
    rest = rest.filter(({ y }) => y > top);
  }
  blocks.push({ kind: 'lines', lines: printedLines(rest) });
  return blocks;
}
