/** One `TextObject` of a page → pieces with their places. */
import { attributeOf, childrenOf, type Element, textOf } from '../markup.ts';
import type { Piece } from '../page/types.ts';
import { placementOf } from './drawn-object.ts';

/** Steps between characters one value can repeat (`g 100 3.2`): more than a line holds is damage. */
const MOST_REPEATS = 2000;

/** `5 g 3 4.2 5` → [5, 4.2, 4.2, 4.2, 5]. */
function unfoldDeltas(text: string | null): number[] {
  const words = (text ?? '')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const deltas: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (words[at] !== 'g') {
      deltas.push(Number(words[at]));
      continue;
    }
    const times = Math.min(MOST_REPEATS, Number(words[at + 1]) || 0);
    for (let count = 0; count < times; count += 1) deltas.push(Number(words[at + 2]));
    at += 2;
  }
  return deltas;
}

/** A text that runs down the page is one piece a character, so that each finds its line. */
function piecesOf(code: Element, size: number): Piece[] {
  const text = textOf(code).replaceAll('\n', '');
  const across = unfoldDeltas(attributeOf(code, 'DeltaX'));
  const down = unfoldDeltas(attributeOf(code, 'DeltaY'));
  const x = Number(attributeOf(code, 'X')) || 0;
  const y = Number(attributeOf(code, 'Y')) || 0;
  if (down.some((delta) => Math.abs(delta) > size / 2)) {
    let below = y;
    return [...text].map((character, index) => {
      below += index === 0 ? 0 : (down[index - 1] ?? size);
      return { text: character, x, y: below, width: size, size };
    });
  }
  const width = across.length > 0 ? across.reduce((sum, delta) => sum + delta, 0) + size : size * text.length;
  return [{ text, x, y, width, size }];
}

/** Reads the codes of a text object where they are drawn. */
export function readTextObject(object: Element): Piece[] {
  const page = placementOf(object);
  const size = Number(attributeOf(object, 'Size')) || 1;
  return childrenOf(object, 'TextCode').flatMap((code) =>
    piecesOf(code, size).map((piece) => ({
      text: piece.text,
      x: page.x(piece.x),
      y: page.y(piece.y),
      width: piece.width * Math.abs(page.scaleX),
      size: piece.size * Math.abs(page.scaleY),
    })),
  );
}
