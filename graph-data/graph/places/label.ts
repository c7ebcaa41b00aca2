/** How wide words are, as near as is needed to cut a name to its tile: a Chinese character is as wide as high. */

const LATIN = 0.56;
const LAST_LATIN = 0x2e7f;

const widthOfCharacter = (character: string): number =>
  (character.codePointAt(0) ?? 0) > LAST_LATIN ? 1 : LATIN;

export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + widthOfCharacter(character), 0) * size;
}

/** The words, cut with `…` where they are wider than the room. */
export function cutTo(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  let kept = '';
  for (const character of text) {
    if (widthOf(`${kept}${character}…`, size) > room) break;
    kept += character;
  }
  return `${kept}…`;
}
