/** How much room a text takes in a cell: counted, because no font can be asked here. */

/** Characters that take the room of two Latin ones: East Asian scripts, their punctuation and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u;

/** In half-width characters. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 2 : 1), 0);
}

/** Lines the text fills in a column of this many half-width characters. */
export function linesOf(text: string, width: number): number {
  const room = Math.max(2, width);
  return text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);
}
