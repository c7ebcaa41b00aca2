/** The cells of a sheet: what is in them and how they look. */
import type { CellObject, Row } from 'write-excel-file/node';
import type {
  ExportCell,
  ExportColumn,
  ExportHeading,
  ExportTable,
} from '../../../graph-data/graph/tables/index.ts';
import { HEAD_FONT, TITLE_FONT } from './fonts.ts';
import { factsLine, noteLines } from './page-lines.ts';
import { rowHeights } from './row-heights.ts';

const HEAD_FILL = '#E7E3DA';
const BORDER = { borderStyle: 'thin', borderColor: '#808080' } as const;
const MIDDLE = { align: 'center', alignVertical: 'center', wrap: true } as const;
const TITLE_HEIGHT = 48;
const FACTS_HEIGHT = 20;
const HEAD_HEIGHT = 30;
/** An upright title of some thirty characters is seen whole. */
const UPRIGHT_HEIGHT = 190;

function headCell({ title, kind }: ExportColumn, upright: boolean): CellObject {
  const place =
    upright && kind !== 'text' ? { textRotation: 90, height: UPRIGHT_HEIGHT } : { height: HEAD_HEIGHT };
  return {
    value: title,
    type: String,
    ...BORDER,
    ...MIDDLE,
    ...place,
    fontFamily: HEAD_FONT,
    backgroundColor: HEAD_FILL,
  };
}

/** Text is a typed string whatever it begins with, so nothing a document says is ever run as a formula. */
function typed(value: ExportCell): CellObject {
  if (value === null) return {};
  return typeof value === 'number' ? { value, type: Number } : { value, type: String };
}

/** Text of a shared cell begins at its top: centred it would be cut where a page ends inside the cell. */
function dataCell(value: ExportCell, { kind }: ExportColumn, height: number, shared: boolean): CellObject {
  const align = kind === 'text' ? 'left' : 'center';
  return { ...typed(value), ...BORDER, height, align, alignVertical: shared ? 'top' : 'center', wrap: true };
}

/** Title, facts and column titles, then the data. */
export function tableRows(table: ExportTable, heading: ExportHeading): Row[] {
  const { columns, rows, merged, uprightTitles } = table;
  const heights = rowHeights(table);
  const shared = new Set(merged.map(({ column }) => column));
  const title: CellObject = {
    value: heading.title,
    type: String,
    ...MIDDLE,
    fontFamily: TITLE_FONT,
    fontSize: 18,
    height: TITLE_HEIGHT,
  };
  const facts: CellObject = {
    value: factsLine(heading),
    type: String,
    align: 'right',
    alignVertical: 'center',
    height: FACTS_HEIGHT,
  };
  return [
    [title],
    [facts],
    columns.map((column) => headCell(column, uprightTitles)),
    ...rows.map((row, index) =>
      columns.map((column, place) =>
        dataCell(row[place] ?? null, column, heights[index] ?? HEAD_HEIGHT, shared.has(place)),
      ),
    ),
  ];
}

/** What the file rests on, nothing cut. */
export function noteRows(heading: ExportHeading): Row[] {
  const style = { ...BORDER, alignVertical: 'center', wrap: true, height: FACTS_HEIGHT } as const;
  return noteLines(heading).flatMap(([label, lines]) =>
    lines.map(
      (line, index): Row => [
        { value: index === 0 ? label : '', type: String, fontFamily: HEAD_FONT, ...style },
        { value: line, type: String, ...style },
      ],
    ),
  );
}
