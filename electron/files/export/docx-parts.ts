/** Paragraphs and tables of a Word document, from the neutral blocks. */
import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import type { ExportCell, ExportColumn, ExportTable } from '../../../graph-data/graph/tables/index.ts';
import { CELL_FONT, HEAD_FONT, LATIN_FONT } from './fonts.ts';

const HEAD_FILL = 'E7E3DA';
const CELL_SIZE = 18;
const CELL_MARGINS = { top: 40, bottom: 40, left: 80, right: 80 };

/** Chinese in one typeface, Latin letters and digits in another, as official papers are set. */
export function fonts(eastAsia: string): Record<'ascii' | 'hAnsi' | 'cs' | 'eastAsia', string> {
  return { ascii: LATIN_FONT, hAnsi: LATIN_FONT, cs: LATIN_FONT, eastAsia };
}

/** Text with its line breaks. `size` is in half points. */
export function runs(text: string, font: string, size: number): readonly ParagraphChild[] {
  return text.split('\n').map(
    (line, index) =>
      new TextRun({
        text: line,
        font: fonts(font),
        size,
        color: '000000',
        ...(index === 0 ? {} : { break: 1 }),
      }),
  );
}

function cellText(value: ExportCell, { kind }: ExportColumn, font: string): Paragraph {
  const alignment = kind === 'text' ? AlignmentType.LEFT : AlignmentType.CENTER;
  return new Paragraph({ alignment, children: [...runs(String(value ?? ''), font, CELL_SIZE)] });
}

function headRow(columns: readonly ExportColumn[], widths: readonly number[]): TableRow {
  const cells = columns.map(
    (column, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        shading: { type: ShadingType.CLEAR, fill: HEAD_FILL },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [cellText(column.title, { ...column, kind: 'mark' }, HEAD_FONT)],
      }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children: cells });
}

/** Whether the cell begins a shared one, continues it, or stands alone. */
function sharing({ merged }: ExportTable, row: number, column: number): 'restart' | 'continue' | null {
  const range = merged.find(
    (item) => item.column === column && row >= item.firstRow && row < item.firstRow + item.rowCount,
  );
  if (range === undefined) return null;
  return row === range.firstRow ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE;
}

function dataRow(table: ExportTable, row: number, widths: readonly number[]): TableRow {
  const cells = table.columns.map((column, index) => {
    const shared = sharing(table, row, index);
    const value = shared === VerticalMergeType.CONTINUE ? null : (table.rows[row]?.[index] ?? null);
    return new TableCell({
      width: { size: widths[index] ?? 0, type: WidthType.DXA },
      verticalAlign: shared === null ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
      ...(shared === null ? {} : { verticalMerge: shared }),
      children: [cellText(value, column, CELL_FONT)],
    });
  });
  return new TableRow({ cantSplit: true, children: cells });
}

/** The table across the whole text width (in twentieths of a point), columns in the proportion of their widths. */
export function docxTable(table: ExportTable, textWidth: number): Table {
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = table.columns.map(({ width }) => Math.floor((textWidth * width) / total));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: CELL_MARGINS,
    rows: [headRow(table.columns, widths), ...table.rows.map((_, row) => dataRow(table, row, widths))],
  });
}
