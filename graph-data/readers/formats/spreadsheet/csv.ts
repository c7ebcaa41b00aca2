/** CSV and TSV → rows. papaparse knows quotes, breaks inside cells and which mark parts them. */
import Papa from 'papaparse';
import type { DecodedText } from '../../decode.ts';
import { TextComposer } from '../composer.ts';
import { MOST_ROWS, within } from '../limits.ts';
import { damageNotes } from '../notes.ts';
import type { FormattedText } from '../types.ts';
import { type KnownColumns, withKnownTitles } from './known-columns.ts';

/** Reads rows of cells; a row is named by its position among the records, as a spreadsheet would show it. */
export function readCsv(
  { text, encoding, damaged }: DecodedText,
  known: readonly KnownColumns[],
): FormattedText {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  within(data.length, MOST_ROWS, 'rows');
  const composer = new TextComposer();
  for (const [index, cells] of data.entries())
    composer.row(withKnownTitles(cells, known), { row: index + 1 });
  return {
    ...composer.build(),
    format: 'csv',
    encoding,
    notes: damageNotes(damaged),
  };
}
