/** On a page read across its columns no heading rules what follows: each paragraph tells by its words whether it reports or plans. */
import type { Chapter, Nature } from './types.ts';

const DONE =
  /完成(?!率)|获批|荣[获膺]|建成(?!一批)|全部|增长|达(?=\d|到)|成效|提高|突破|入选|新增|降低|兑现|盘活|迈上|分别/gu;
const TASK =
  /加快|推进|力争|确保|加强|深化|强化|打造|健全|完善|培育|支持|推动|提升|开展|严格|统筹|积极|持续/gu;
/** So many words of one side, and so many times those of the other, are no chance. */
const FEWEST = 4;
const RATIO = 2;

/** What most of the verbs say; `unknown` where neither side is far ahead. */
export function pageNature(text: string): Nature {
  const done = text.match(DONE)?.length ?? 0;
  const task = text.match(TASK)?.length ?? 0;
  if (done >= FEWEST && done >= task * RATIO) return 'result';
  return task >= FEWEST && task >= done * RATIO ? 'target' : 'unknown';
}

/** The chapter of a paragraph made of fragments. No year is told: the page does not say which paragraph a date rules. */
export function pageChapter(text: string): Chapter {
  return { nature: pageNature(text), period: null };
}
