/** CSV and TSV → rows. papaparse knows quotes, breaks inside cells and which mark parts them. */
import Papa from 'papaparse';
import type { KnownColumns } from '../../../model/table-columns.ts';
import type { DecodedText } from '../../decode.ts';
import { MOST_ROWS, within } from '../limits.ts';
import { damageNotes } from '../notes.ts';
import type { FormattedText } from '../types.ts';
import { sheetsText } from './sheets-text.ts';

/** Reads rows of cells; a row is named by its position among the records, as a spreadsheet would show it. */
export function readCsv(
  { text, encoding, damaged }: DecodedText,
  known: readonly KnownColumns[],
): FormattedText {
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  within(data.length, MOST_ROWS, 'rows');
  const rows = data.map((cells, index) => ({ number: index + 1, cells }));
  return {
    ...sheetsText([{ rows }], known),
    format: 'csv',
    encoding,
    notes: damageNotes(damaged),
  };
}
