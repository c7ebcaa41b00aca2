/** Where the lines of a text stand in the file it was read from, and what a reader of the file should know. */

/** The place of a line; only what the format knows is there. All numbers are 1-based. */
export interface LinePlace {
  readonly page?: number;
  /** Paragraph of a flowing document, counted without those inside tables. */
  readonly paragraph?: number;
  /** Table of a document; with `row`, the place of a line made of cells. */
  readonly table?: number;
  readonly sheet?: string;
  readonly row?: number;
}

/** The line that begins at `start` (UTF-16 code units of the text) stands at this place. */
export interface PlaceMark extends LinePlace {
  readonly start: number;
}

/** The place of the line an offset stands in; null for a text whose lines are those of its file. */
export function placeAt(places: readonly PlaceMark[], offset: number): LinePlace | null {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const mark = places[low - 1];
  if (mark === undefined) return null;
  const { start: _, ...place } = mark;
  return place;
}

/** Lines that stand one after the other in the file: the place of the first; rows, or else paragraphs, count on from there. */
export interface PlaceRun {
  /** 1-based line of the text. */
  readonly line: number;
  readonly place: LinePlace;
}

function placeBehind(place: LinePlace, lines: number): LinePlace {
  if (place.row !== undefined) return { ...place, row: place.row + lines };
  return place.paragraph === undefined ? place : { ...place, paragraph: place.paragraph + lines };
}

const isSame = (a: LinePlace, b: LinePlace): boolean =>
  a.page === b.page &&
  a.paragraph === b.paragraph &&
  a.table === b.table &&
  a.sheet === b.sheet &&
  a.row === b.row;

/** The same places by line and in a few words: a table of a thousand rows is one run. @param places one for every line */
export function placeRuns(places: readonly PlaceMark[]): readonly PlaceRun[] {
  const runs: PlaceRun[] = [];
  for (const [index, { start: _, ...place }] of places.entries()) {
    const last = runs.at(-1);
    if (last && isSame(placeBehind(last.place, index + 1 - last.line), place)) continue;
    runs.push({ line: index + 1, place });
  }
  return runs;
}

/** The place of a line; null before the first run. */
export function placeOfLine(runs: readonly PlaceRun[], line: number): LinePlace | null {
  const run = runs.findLast((each) => each.line <= line);
  return run === undefined ? null : placeBehind(run.place, line - run.line);
}

/** Letters of a column as spreadsheets name it: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  const before = Math.floor(column / 26);
  return `${before > 0 ? columnLetters(before - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/** Something the reader of the file should know, for example that pages hold only a picture. */
export interface ReadingNote {
  readonly code: 'pages-without-text' | 'damaged-bytes' | 'tracked-changes' | 'hidden-text';
  /** Pages, changes or places concerned. */
  readonly count: number;
  /** 1-based pages, at most 50. */
  readonly pages?: readonly number[];
}
