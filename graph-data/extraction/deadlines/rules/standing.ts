import type { DeadlineRule } from '../rule.ts';

/** In running text 持续推进 is what every sentence says; alone in a bracket, or as the last clause, it stands for a deadline. */
const ALONE =
  /(?<=\()(?:长期坚持|长期执行|持续推进|持续实施|常态化开展|常态化推进)(?=\))|(?<=[,;。])长期坚持(?=[。;]|$)/gu;

export const standing: DeadlineRule = {
  id: 'standing',
  version: 1,
  matches: '括号里单写的“持续推进”“长期坚持”，或以“长期坚持”收句：任务没有终期',
  origin: 'prose',
  read: (text) =>
    [...text.matchAll(ALONE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      value: 'standing',
      confidence: 0.9,
    })),
  positive: [
    { text: '清理占道经营。(持续推进)', deadlines: ['standing 持续推进'] },
    { text: '落实巡查制度,长期坚持。', deadlines: ['standing 长期坚持'] },
  ],
  negative: [{ text: '持续推进污染防治,经验要长期坚持、不断丰富。', deadlines: [] }],
};
