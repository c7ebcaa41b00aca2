/** One `PathObject` of a page → the straight lines it draws (`M 0 0 L 50 0 C`), in millimetres from the page's corner. */
import { attributeOf, childOf, type Element, textOf } from '../markup.ts';
import type { Rule } from '../page/types.ts';

/** Numbers behind each letter of a path; of the curves only the end counts. */
const NUMBERS: Readonly<Record<string, number>> = { M: 2, S: 2, L: 2, Q: 4, B: 6, A: 7, C: 0 };
/** Steps of one path; a longer one is a drawing. */
const LONGEST_PATH = 10_000;

const numbers = (text: string | null): number[] =>
  (text ?? '').trim() === '' ? [] : (text ?? '').trim().split(/\s+/u).map(Number);

/** Reads the path; scale and shift of its matrix are applied, rotation is not. */
export function readPathObject(object: Element): Rule[] {
  const [left = 0, top = 0] = numbers(attributeOf(object, 'Boundary'));
  const [scaleX = 1, , , scaleY = 1, shiftX = 0, shiftY = 0] = numbers(attributeOf(object, 'CTM'));
  const data = childOf(object, 'AbbreviatedData');
  const words = (data ? textOf(data) : '').trim().split(/\s+/u).slice(0, LONGEST_PATH);
  const rules: Rule[] = [];
  let start = { x: left, y: top };
  let at = start;
  for (let index = 0; index < words.length; ) {
    const letter = words[index] ?? '';
    const count = NUMBERS[letter];
    index += 1;
    if (count === undefined) continue;
    const x = Number(words[index + count - 2]);
    const y = Number(words[index + count - 1]);
    index += count;
    const next = letter === 'C' ? start : { x: left + shiftX + x * scaleX, y: top + shiftY + y * scaleY };
    if (letter === 'L' || letter === 'C') rules.push({ x0: at.x, y0: at.y, x1: next.x, y1: next.y });
    if (letter === 'M' || letter === 'S') start = next;
    at = next;
  }
  return rules;
}
