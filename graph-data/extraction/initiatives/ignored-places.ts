/** Words that end like a place and are none (全市, 社区, 示范村): listed, so that nothing goes unaccounted. */
import type { NameText, Span } from '../places/name-text.ts';
import { placeSuffixPattern } from '../places/suffix-words.ts';
import type { LeftOut } from './finds.ts';
import { firstFrom } from './reading.ts';

/** Shown with the place word, so that a reader knows it; any other character might be of a person's name (…江). */
const SHOWN_BEFORE = /[全各我本该城乡小社园景地农牧旗县市区村镇新老郊辖校院库矿]/u;

function merged(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const span of sorted) {
    const last = joined.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else joined.push({ start: span.start, end: span.end });
  }
  return joined;
}

/** Place words outside the spans taken. */
export function ignoredPlaceWords(prepared: NameText, taken: readonly Span[]): LeftOut[] {
  const spans = merged(taken);
  return [...prepared.text.matchAll(placeSuffixPattern)].flatMap((match): LeftOut[] => {
    const end = match.index + match[0].length;
    const around = spans[firstFrom(spans, match.index)];
    if (around && around.start < end) return [];
    const start = SHOWN_BEFORE.test(prepared.text.charAt(match.index - 1)) ? match.index - 1 : match.index;
    return [{ start, end, kind: 'place', reason: 'generic-place-word' }];
  });
}
