/** Where lines of a document stand, as a table says it: page, paragraph or row of the file where its format knows one. */
import type { DocumentId } from '../../model/ids.ts';
import type { LinePlace } from '../../model/line-place.ts';

/** Places of the lines of a document, the first line first; null for plain text. */
export type PlacesOf = (document: DocumentId) => readonly LinePlace[] | null;

/** More lines than a clerk would look up one by one. */
export const MOST_LINES = 8;

function printedWords({ page, sheet, table, row, paragraph }: LinePlace): string {
  if (sheet !== undefined) return `${sheet}!第${row ?? ''}行`;
  const within =
    row !== undefined
      ? `${table === undefined ? '' : `表${table}`}第${row}行`
      : paragraph === undefined
        ? ''
        : `第${paragraph}段`;
  return `${page === undefined ? '' : `第${page}页`}${within}`;
}

/** `第3、7行`, or `第2页第14段、第3页`; each place once. */
export function lineWords(
  lines: readonly number[],
  document: DocumentId | undefined,
  placesOf: PlacesOf | undefined,
): string {
  const places = document === undefined ? null : (placesOf?.(document) ?? null);
  if (places === null) return `第${lines.join('、')}行`;
  const words = lines.flatMap((line) => {
    const place = places[line - 1];
    return place === undefined ? [] : [printedWords(place)];
  });
  return [...new Set(words)].join('、');
}
