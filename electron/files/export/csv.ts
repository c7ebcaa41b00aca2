/** A table as CSV that Excel, WPS and scripts open alike. */
import Papa from 'papaparse';
import type { ExportCell, ExportDocument, ExportTable } from '../../../graph-data/graph/tables/index.ts';

/** A cell that begins so would be run as a formula. The library's own pattern misses cells of several lines. */
const FORMULA = /^[=+\-@\t\r]/u;
/** Without it Excel reads UTF-8 as the system's code page. */
const BYTE_ORDER_MARK = '\ufeff';

/** CSV has no page to carry the mark, so a table from marked sources has it in every row. */
function marked(table: ExportTable, classification: string | null): readonly (readonly ExportCell[])[] {
  const titles = table.columns.map(({ title }) => title);
  if (classification === null) return [titles, ...table.rows];
  return [[...titles, '密级'], ...table.rows.map((row) => [...row, classification])];
}

/** The tables of the document, one below the other with an empty line between. */
export function toCsv({ blocks, heading }: ExportDocument): Uint8Array {
  const tables = blocks.filter((block) => block.kind === 'table');
  const texts = tables.map((table) =>
    Papa.unparse(
      marked(table, heading.classification).map((row) => [...row]),
      { newline: '\r\n', escapeFormulae: FORMULA },
    ),
  );
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${texts.join('\r\n\r\n')}\r\n`);
}
