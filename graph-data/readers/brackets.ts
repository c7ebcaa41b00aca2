/** Bracket pairs of a folded text, found in one pass. */

export interface BracketPair {
  /** Folded index of the opening bracket. */
  readonly open: number;
  /** Folded index of the closing bracket; the index where the text was given up when it is missing. */
  readonly close: number;
  readonly closed: boolean;
  /** Number of brackets around this one. */
  readonly depth: number;
}

const CLOSING: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['〔', '〕'],
  ['[', ']'],
  ['【', '】'],
  ['{', '}'],
  ['〈', '〉'],
]);
const CLOSERS = new Set(CLOSING.values());
/** A responsibility list never runs longer; an opening bracket without partner is given up after this many characters. */
export const LONGEST_LIST = 2500;
/** More open brackets than this is damage; the oldest are given up, which keeps the pass linear. */
const DEEPEST = 12;

/** True when `character` closes a bracket, whatever its shape. */
export function isClosing(character: string): boolean {
  return CLOSERS.has(character);
}

/** True when `character` opens a bracket, whatever its shape. */
export function isOpening(character: string): boolean {
  return CLOSING.has(character);
}

const ANY_BRACKET = /[()〔〕[\]【】{}]/gu;
/** Several rules ask for the pairs of one paragraph, one after the other. */
let latest: { readonly text: string; readonly pairs: readonly BracketPair[] } = { text: '', pairs: [] };

/**
 * All pairs, in order of the opening bracket. A closing bracket of another shape closes the innermost open one when
 * no open bracket has its shape: captured text mixes `(` with `）` and `〔` with `)`.
 */
export function bracketPairs(text: string): readonly BracketPair[] {
  if (latest.text !== text) latest = { text, pairs: findPairs(text) };
  return latest.pairs;
}

function findPairs(text: string): BracketPair[] {
  const pairs: BracketPair[] = [];
  const stack: number[] = [];
  const settle = (open: number, close: number, closed: boolean): void => {
    pairs.push({ open, close, closed, depth: stack.length });
  };
  for (const { 0: character, index: at } of text.matchAll(ANY_BRACKET)) {
    if (CLOSING.has(character)) {
      if (stack.length >= DEEPEST) {
        const oldest = stack.shift();
        if (oldest !== undefined) settle(oldest, at, false);
      }
      stack.push(at);
    } else if (CLOSERS.has(character) && stack.length > 0) {
      const same = stack.findLastIndex((open) => CLOSING.get(text.charAt(open)) === character);
      const target = same >= 0 ? same : stack.length - 1;
      while (stack.length - 1 > target) {
        const inner = stack.pop();
        if (inner !== undefined) settle(inner, at, false);
      }
      const open = stack.pop();
      if (open !== undefined) settle(open, at, true);
    }
  }
  while (stack.length > 0) {
    const open = stack.pop();
    if (open !== undefined) settle(open, Math.min(text.length, open + LONGEST_LIST), false);
  }
  return pairs.sort((left, right) => left.open - right.open);
}
