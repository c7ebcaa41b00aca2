/** What became of a target or an initiative, in words that say what documents tell and no more. */
import type { Label } from './types.ts';

/** In the order of what needs a look. */
export const verdicts: ReadonlyMap<string, Label> = new Map<string, Label>([
  ['contradicted', { zh: '数据冲突', en: 'Figures in conflict' }],
  ['missed', { zh: '未达到', en: 'Not reached' }],
  ['silent', { zh: '此后未再提及', en: 'Not mentioned again' }],
  ['renamed', { zh: '改称', en: 'Renamed' }],
  // Not yet due, without a date, still named, or told in figures that decide nothing: one word has to hold of all.
  ['open', { zh: '尚无结论', en: 'Undecided' }],
  ['reported', { zh: '有记载', en: 'Reported' }],
  ['met', { zh: '已达到', en: 'Reached' }],
]);
