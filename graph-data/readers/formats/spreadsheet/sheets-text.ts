/** Sheets of rows → one text, as every spreadsheet is read; a blank line parts the sheets. */
import type { KnownColumns } from '../../../model/table-columns.ts';
import { TextComposer } from '../composer.ts';
import type { FormattedText, ToldHead } from '../types.ts';
import { headersKnown, titlesOf } from './known-columns.ts';
import type { SheetRow } from './sheet.ts';

export interface SheetRows {
  /** Absent where the format has no sheets. */
  readonly sheet?: string;
  readonly rows: readonly SheetRow[];
}

/** A header whose columns were told is printed with the words the rules know; its own titles are handed back beside the text. */
export function sheetsText(
  sheets: readonly SheetRows[],
  known: readonly KnownColumns[],
): Required<Pick<FormattedText, 'text' | 'places' | 'told'>> {
  const composer = new TextComposer();
  const told: ToldHead[] = [];
  const knownHeader = headersKnown(known);
  for (const { rows, ...sheet } of sheets) {
    const [first] = rows;
    if (first) composer.gap({ ...sheet, row: first.number });
    for (const { number, cells } of rows) {
      const place = { ...sheet, row: number };
      const columns = knownHeader(cells);
      if (columns !== null) told.push({ ...place, ...columns });
      composer.row(columns === null ? cells : titlesOf(columns), place);
    }
  }
  return { ...composer.build(), told };
}
