/** The elements of a list that shares a type word, and which of them are names. */
import { holdsCommonWord, uncovered } from '../places/common-words.ts';
import { QUOTED, type Span } from '../places/name-text.ts';
import type { ReadSegment } from './candidates.ts';
import { leftEdge } from './left-edge.ts';
import type { Item } from './pieces.ts';
import { inside, type Reading } from './reading.ts';
import type { InitiativeType } from './types.ts';

/** Elements looked back for; longer lists are rare and bounded so that the cost stays linear. */
const MOST_MEMBERS = 12;
const LONGEST_MEMBER = 24;
/** Kinds whose lists describe unless their elements are quoted. */
export const QUOTED_ONLY: ReadonlySet<InitiativeType> = new Set([
  'mechanism',
  'campaign',
  'platform',
  'programme',
  'pilot',
  'base',
  'zone',
]);
/** Short words that end so are materials and crops. */
const MATERIAL = /^.{1,3}[酸素钢箔膜料剂酯醇胺米豆椒菜药材铝镁硅铜油糖纸布]$/u;

type Sign = 'quoted' | 'place' | 'unknown-word' | null;

/** What makes an element a name: a quotation, a place, or a word no dictionary of administration holds. */
export function signOf(reading: Reading, { start, end }: Span): Sign {
  const words = reading.prepared.mask.slice(start, end);
  if (words.includes(QUOTED)) return words.startsWith(QUOTED) && words.endsWith(QUOTED) ? 'quoted' : null;
  if (MATERIAL.test(words) || /[和与及]/u.test(words)) return null;
  if (inside(reading.places, start, end).length > 0) return 'place';
  return uncovered(words).length > 0 || !holdsCommonWord(words) ? 'unknown-word' : null;
}

/** Elements taken as names. An unknown word counts only where every element is a name: else the list describes. */
export function named(reading: Reading, elements: readonly Element[], type: InitiativeType): Element[] {
  const open = elements.filter((element) => !reading.headEnds.has(element.end));
  const signs = open.map((element) => signOf(reading, element));
  const all = signs.every((sign) => sign !== null);
  return open.filter((_, index) => {
    const sign = signs[index];
    if (sign === 'quoted') return true;
    if (QUOTED_ONLY.has(type)) return false;
    return sign === 'place' || (sign === 'unknown-word' && all);
  });
}

export interface Element extends Span {
  readonly last: boolean;
}

/** 百亿级产业和青禾: a place behind 和 or 与 is an element of its own. */
function conjoinedPlace(reading: Reading, from: number, end: number): number | null {
  const place = inside(reading.places, from, end).findLast(
    (mention) => mention.end === end && mention.start > from + 1,
  );
  return place && /[和与及]/u.test(reading.prepared.text.charAt(place.start - 1)) ? place.start : null;
}

/** The element an item ends with; `whole` when nothing of the sentence stands before it in the item. */
function elementOf(reading: Reading, item: Item, end: number): (Span & { readonly whole: boolean }) | null {
  const piece = item.pieces.findLast((candidate) => candidate.start < end);
  if (!piece) return null;
  const from = Math.max(piece.start, item.start);
  const joined = conjoinedPlace(reading, from, end);
  if (joined !== null) return { start: joined, end, whole: false };
  const edge = leftEdge(
    reading.prepared.mask,
    from,
    end,
    piece.opening === 'open-list' ? 'word' : piece.opening,
  );
  if (edge.start >= end || end - edge.start > LONGEST_MEMBER) return null;
  return { start: edge.start, end, whole: from === item.start && edge.start === item.start };
}

/** The elements of the list whose last one ends at `end` in item `index`, in printed order. */
export function elementsBefore(
  reading: Reading,
  segment: ReadSegment,
  index: number,
  end: number,
): Element[] {
  const elements: Element[] = [];
  for (let at = index; at >= Math.max(0, index - MOST_MEMBERS); at -= 1) {
    const item = segment.items[at];
    const element = item ? elementOf(reading, item, at === index ? end : item.end) : null;
    if (!item || !element) break;
    elements.unshift({ start: element.start, end: element.end, last: at === index });
    if (!element.whole) break;
  }
  return elements;
}
