/** Names that run over 、: the elements before the last one belong to the same name. */
import type { Span } from '../places/name-text.ts';
import type { Candidate, ReadSegment } from './candidates.ts';
import { leftEdge } from './left-edge.ts';
import type { Item } from './pieces.ts';
import type { Reading } from './reading.ts';
import type { InitiativeType } from './types.ts';

/** Longest word of a run like 蓝天、碧水、净土保卫战, which is one name. */
const RUN_WORD = 4;
/** Longest first element with a level: 自治区玉米、肉牛种业技术创新中心. */
const RANKED_WORD = 8;
const RANK = /^(?:国家|全国|自治区|省级)/u;
const RANKED_KINDS: ReadonlySet<InitiativeType> = new Set(['centre', 'base', 'park', 'zone', 'platform']);
/** Longest element of a run of years: 优化营商环境攻坚年、服务年、创新突破年行动. */
const YEAR_WORD = 12;

/** Where the last name-like stretch of an element begins, its verbs peeled off. */
function beginOf(reading: Reading, item: Item): Span | null {
  const piece = item.pieces.at(-1);
  if (!piece || reading.headEnds.has(item.end)) return null;
  return {
    start: leftEdge(reading.prepared.mask, piece.start, item.end, piece.opening).start,
    end: item.end,
  };
}

/** Walks back over the elements before the candidate while `fits` holds; the start of the run. */
function runStart(
  reading: Reading,
  segment: ReadSegment,
  candidate: Candidate,
  fits: (element: Span) => boolean,
): number {
  let first = candidate.start;
  for (let at = candidate.item.index - 1; at >= 0; at -= 1) {
    const item = segment.items[at];
    const element = item ? beginOf(reading, item) : null;
    if (!item || !element || !fits(element)) break;
    first = element.start;
    if (element.start > item.start) break;
  }
  return first;
}

function fitOf(reading: Reading, { head, start }: Candidate): ((element: Span) => boolean) | null {
  const { text, mask } = reading.prepared;
  const long = (element: Span): number => element.end - element.start;
  if (head.head.type === 'campaign' && head.start - start <= RUN_WORD)
    return (element) => long(element) <= RUN_WORD;
  if (text.charAt(head.start - 1) === '年')
    return (element) => long(element) <= YEAR_WORD && text.charAt(element.end - 1) === '年';
  if (RANKED_KINDS.has(head.head.type) && !RANK.test(mask.slice(start, start + 3)))
    return (element) =>
      long(element) <= RANKED_WORD && RANK.test(mask.slice(element.start, element.start + 3));
  return null;
}

/** The candidate with the elements of its run. */
export function wholeRun(reading: Reading, segment: ReadSegment, candidate: Candidate): Candidate {
  if (candidate.start !== candidate.item.start) return candidate;
  const fits = fitOf(reading, candidate);
  const first = fits ? runStart(reading, segment, candidate, fits) : candidate.start;
  return first === candidate.start ? candidate : { ...candidate, start: first };
}
