/** The left edge of a name inside its piece: adverbs, verbs and counts are peeled off until a name can begin. */
import type { Opening } from './pieces.ts';
import { ADVERB, COUNT, ORDINAL, OWNER, SET_WORD, VERB } from './words.ts';

export interface LeftEdge {
  readonly start: number;
  /** A count or a word for a set was peeled: what follows is a kind of thing. */
  readonly set: boolean;
}

/** No name begins further from the start of its piece than so many peeled words. */
const MOST_PEELED = 8;
const WINDOW = 12;
/** 市旗两级, 省市县三级: who acts, never part of the name. */
const LEVELS = /^[省市县区旗乡镇]{2,3}[两三]级/u;

/** Peels `mask[start, end)`; verbs only where no verb that takes its object at once stands before. */
export function leftEdge(mask: string, start: number, end: number, opening: Opening): LeftEdge {
  let at = start;
  let set = opening === 'open-list' || opening === 'count';
  const verbs = opening !== 'direct';
  for (let turn = 0; turn < MOST_PEELED; turn += 1) {
    const words = mask.slice(at, Math.min(end, at + WINDOW));
    const counted = COUNT.exec(words) ?? SET_WORD.exec(words);
    const loose = verbs ? (ADVERB.exec(words) ?? VERB.exec(words)) : /^好/u.exec(words);
    const peeled = ORDINAL.exec(words) ?? OWNER.exec(words) ?? LEVELS.exec(words) ?? counted ?? loose;
    if (!peeled || at + peeled[0].length > end) break;
    if (counted && peeled === counted) set = true;
    at += peeled[0].length;
  }
  return { start: at, set };
}
