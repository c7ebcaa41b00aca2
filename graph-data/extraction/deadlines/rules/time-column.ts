import type { TableColumns } from '../../../readers/table-header.ts';
import { cellValue } from '../cell.ts';
import type { DeadlineRule, FoundDeadline } from '../rule.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
}

function cellsOf(text: string, separator: RegExp): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const match of [...text.matchAll(separator), { index: text.length, 0: '' }]) {
    cells.push({ start: from, end: match.index });
    from = match.index + match[0].length;
  }
  return cells;
}

function trimmed(text: string, { start, end }: Cell): Cell {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: end - (words.length - words.trimEnd().length),
  };
}

/** The cell exactly under the time column; null where the row does not have one cell for each column. */
function alignedCell(text: string, { columns, separator }: TableColumns): Cell | null {
  if (separator !== 'tab' && separator !== 'pipe') return null;
  const outer = separator === 'pipe' ? text.replace(/^\|/u, ' ').replace(/\|\s*$/u, ' ') : text;
  const cells = cellsOf(outer, separator === 'pipe' ? /\|/gu : /\t/gu);
  const cell = cells.length === columns.length ? cells[columns.indexOf('time')] : undefined;
  return cell === undefined ? null : trimmed(outer, cell);
}

function deadlineIn(
  text: string,
  { start, end }: Cell,
  documentDate: string | null,
  confidence: number,
): FoundDeadline | null {
  const value = cellValue(text.slice(start, end), documentDate);
  return value === undefined ? null : { start, end, value, confidence };
}

/** A flattened row: the last token that is a time and nothing else. */
function lastTimeToken(text: string, documentDate: string | null): FoundDeadline | null {
  const found = cellsOf(text, /[\s|]+/gu).flatMap((cell) => deadlineIn(text, cell, documentDate, 0.9) ?? []);
  return found.at(-1) ?? null;
}

export const timeColumn: DeadlineRule = {
  id: 'time-column',
  version: 1,
  matches: '表头含完成时限列的表格行；列名写明它是时限',
  origin: 'table',
  read: (text, { columns, documentDate }) => {
    if (columns === null || !columns.columns.includes('time')) return [];
    const cell = alignedCell(text, columns);
    const found = cell === null ? lastTimeToken(text, documentDate) : deadlineIn(text, cell, documentDate, 1);
    return found === null ? [] : [found];
  },
  positive: [
    {
      text: '序号\t任务\t责任单位\t完成时限\n1\t新建公园\t市城管局\t2025年6月底',
      deadlines: ['2025-06 2025年6月底'],
    },
    {
      text: '|序号|任务|责任单位|完成时限|\n|---|---|---|---|\n|1|新建公园|市城管局|持续推进|',
      deadlines: ['standing 持续推进'],
    },
    {
      text: '序号 任务名称 责任单位 完成时限\n1 算力建设 市发改委,各区县政府 2026年底',
      deadlines: ['2026 2026年底'],
    },
    {
      text: '序号\t任务\t责任单位\t起止时间\n1\t新建公园\t市城管局\t2025年1月至9月',
      deadlines: ['2025-09 2025年1月至9月'],
    },
  ],
  negative: [
    { text: '序号\t任务\t责任单位\t备注\n1\t新建公园\t市城管局\t2025年6月底', deadlines: [] },
    { text: '序号\t任务\t责任单位\t完成时限\n1\t新建公园\t市城管局\t按计划', deadlines: [] },
  ],
};
