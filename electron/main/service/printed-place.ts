/** Where evidence stands in the file a person opens: its page, paragraph or cell. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { columnLetters, placeAt } from '../../../graph-data/model/line-place.ts';
import type { PrintedPlace } from '../../bridge/contract.ts';
import type { ReadableWorkspace } from '../../database/index.ts';

/** Cells of a line are parted by tabs, one for each column of the sheet. */
function cellOf(text: string, offset: number, row: number): string {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return `${columnLetters(line.split('\t').length - 1)}${row}`;
}

/** @param text of the file, where it is at hand: a cell is named only with it */
export async function printedPlace(
  workspace: ReadableWorkspace,
  file: Sha256,
  offset: number,
  text: string | undefined,
): Promise<PrintedPlace | null> {
  const place = placeAt(await workspace.linePlaces(file), offset);
  if (place?.sheet === undefined || place.row === undefined || text === undefined) return place;
  return { ...place, cell: cellOf(text, offset, place.row) };
}
