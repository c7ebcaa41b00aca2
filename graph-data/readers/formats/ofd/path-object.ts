/** One `PathObject` of a page → the straight lines it draws (`M 0 0 L 50 0 C`), in millimetres from the page's corner. */
import { childOf, type Element, textOf } from '../markup.ts';
import type { Rule } from '../page/types.ts';
import { placementOf } from './drawn-object.ts';

/** Numbers behind each letter of a path; of the curves only the end counts. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
/** Steps of one path; a longer one is a drawing. */
const LONGEST_PATH = 10_000;

/** Reads the path where it is drawn. */
export function readPathObject(object: Element): Rule[] {
  const page = placementOf(object);
  const data = childOf(object, 'AbbreviatedData');
  const words = (data ? textOf(data) : '').trim().split(/\s+/u).slice(0, LONGEST_PATH);
  const rules: Rule[] = [];
  // A path begins in the corner of its box; no path draws before it moved.
  let start = { x: page.x(0), y: page.y(0) };
  let at = start;
  for (let index = 0; index < words.length; ) {
    const letter = words[index] ?? '';
    const count = NUMBERS[letter];
    index += 1;
    if (count === undefined) continue;
    const x = Number(words[index + count - 2]);
    const y = Number(words[index + count - 1]);
    index += count;
    const next = letter === 'C' ? start : { x: page.x(x), y: page.y(y) };
    if (letter === 'L' || letter === 'C') rules.push({ x0: at.x, y0: at.y, x1: next.x, y1: next.y });
    if (letter === 'M' || letter === 'S') start = next;
    at = next;
  }
  return rules;
}
