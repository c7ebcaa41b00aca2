/** The straight lines a PDF page draws, from its list of operations: the borders of tables. */
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Rule } from '../page/types.ts';
import { type Matrix, multiply } from './matrix.ts';

/** What pdf.js says a page does, in order. */
export interface Operations {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** Steps of a path as pdf.js packs them, and how many numbers each carries. */
const STEP = { move: 0, line: 1, curve: 2, quadratic: 3, close: 4 } as const;
const NUMBERS = [2, 2, 6, 4, 0];
/** Only paths that are seen draw borders; a clip frames the page. */
const SEEN: ReadonlySet<number> = new Set([
  OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke,
]); // biome-ignore format: a list of names

type Point = readonly [x: number, y: number];

function placed([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

const rule = ([x0, y0]: Point, [x1, y1]: Point): Rule => ({ x0, y0, x1, y1 });

/** The straight steps of one packed path. */
function rulesOfPath(path: Float32Array, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let start: Point = [0, 0];
  let at: Point = [0, 0];
  for (let index = 0; index < path.length; ) {
    const step = path[index] ?? -1;
    const count = NUMBERS[step];
    if (count === undefined) break;
    const x = path[index + count - 1];
    const y = path[index + count];
    index += count + 1;
    if (step === STEP.close) {
      rules.push(rule(at, start));
      at = start;
      continue;
    }
    const next = placed(matrix, [x ?? 0, y ?? 0]);
    if (step === STEP.line) rules.push(rule(at, next));
    if (step === STEP.move) start = next;
    at = next;
  }
  return rules;
}

const isMatrix = (value: unknown): value is number[] => Array.isArray(value) && value.length === 6;

function pathOf(args: unknown): Float32Array | null {
  if (!Array.isArray(args)) return null;
  const [operation, data]: readonly unknown[] = args;
  const path: unknown = Array.isArray(data) ? data[0] : null;
  return typeof operation === 'number' && SEEN.has(operation) && path instanceof Float32Array ? path : null;
}

/** `viewport` is the matrix of the page as shown. */
export function rulesOf({ fnArray, argsArray }: Operations, viewport: Matrix): Rule[] {
  const rules: Rule[] = [];
  const kept: Matrix[] = [];
  let matrix: Matrix = viewport;
  fnArray.forEach((operation, index) => {
    const args = argsArray[index];
    if (operation === OPS.save) kept.push(matrix);
    else if (operation === OPS.restore || operation === OPS.paintFormXObjectEnd)
      matrix = kept.pop() ?? viewport;
    else if (operation === OPS.transform && isMatrix(args)) matrix = multiply(matrix, args);
    else if (operation === OPS.paintFormXObjectBegin) {
      kept.push(matrix);
      const own: unknown = Array.isArray(args) ? args[0] : null;
      if (isMatrix(own)) matrix = multiply(matrix, own);
    } else if (operation === OPS.constructPath) {
      const path = pathOf(args);
      if (path) rules.push(...rulesOfPath(path, matrix));
    }
  });
  return rules;
}
