/** The unbroken clause around a number. */

export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** A name never stands farther from its value; the limit keeps a page without punctuation linear. */
const LEFT_REACH = 70;
const RIGHT_REACH = 48;
const PARTS = /[。;；!?！？,，:：\n\t |]/u;
const SENTENCE_ENDS = /[。;；!?！？\n]/u;
const OPENERS = '(〔[【“《';
const CLOSERS = ')〕]】”》';

function partnerBefore(text: string, at: number, limit: number): number {
  const opener = OPENERS.charAt(CLOSERS.indexOf(text.charAt(at)));
  for (let back = at - 1; back >= limit; back -= 1) if (text.charAt(back) === opener) return back;
  return -1;
}

function partnerAfter(text: string, at: number, limit: number): number {
  const closer = CLOSERS.charAt(OPENERS.indexOf(text.charAt(at)));
  for (let next = at + 1; next < limit; next += 1) if (text.charAt(next) === closer) return next;
  return -1;
}

/** Where the clause that holds `at` begins; brackets and quotes before it are stepped over whole. */
export function clauseStart(text: string, at: number): number {
  const limit = Math.max(0, at - LEFT_REACH);
  for (let back = at - 1; back >= limit; back -= 1) {
    const character = text.charAt(back);
    if (PARTS.test(character)) return back + 1;
    if (CLOSERS.includes(character)) {
      const partner = partnerBefore(text, back, limit);
      if (partner >= 0) back = partner;
    } else if (OPENERS.includes(character)) return back + 1;
  }
  return limit;
}

/** Where the clause that holds `at` ends. */
export function clauseEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + RIGHT_REACH);
  for (let next = at; next < limit; next += 1) {
    const character = text.charAt(next);
    if (PARTS.test(character)) return next;
    if (OPENERS.includes(character)) {
      const partner = partnerAfter(text, next, limit);
      if (partner >= 0) next = partner;
    } else if (CLOSERS.includes(character)) return next;
  }
  return limit;
}

/** Starts of the sentences of a text, ascending; one pass. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at += 1) if (SENTENCE_ENDS.test(text.charAt(at))) starts.push(at + 1);
  return starts;
}

/** True when the character before `at` parts clauses or columns. */
export function partsBefore(text: string, at: number): boolean {
  return at === 0 || PARTS.test(text.charAt(at - 1));
}
