/** Text → JSON value, with the line on which it is broken or nested too deep. */
import { type ParseError, parse } from 'jsonc-parser';
import { FileProblem } from '../problem.ts';

/** A multi-polygon in a collection needs eight; properties may be nested a little. */
const DEEPEST = 32;

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}

/** Parsers walk down by calling themselves: this looks at brackets alone, before any of them. */
function requireShallow(file: string, text: string): void {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign === '\\') at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
    if (depth > DEEPEST)
      throw new FileProblem('map-too-deep', { file, line: lineAt(text, at), limit: DEEPEST });
  }
}

/** @throws FileProblem `map-too-deep` or `map-not-json`, with the 1-based line. */
export function parseJson(file: string, text: string): unknown {
  requireShallow(file, text);
  try {
    return JSON.parse(text);
  } catch (cause) {
    const errors: ParseError[] = [];
    parse(text, errors, { disallowComments: true });
    const offset = errors[0]?.offset ?? text.length;
    throw new FileProblem('map-not-json', { file, line: lineAt(text, offset) }, cause);
  }
}
