/** What stands in a cell or behind a label for the time: a date, a span, or that the task has no end. */
import { MOMENT, momentValue } from './moment.ts';

export const STANDING =
  /^(?:长期(?:坚持|执行|实施|推进|有效|任务)?|持续(?:推进|实施|开展|坚持|进行|用力)?|常态化(?:推进|开展|实施|坚持|进行)?|长期坚持并?持续推进)$/u;

const MOMENTS = new RegExp(MOMENT, 'gu');
const WHOLE = new RegExp(
  `^(?:到|于|在|截至|力争|确保)?(?:${MOMENT}|20\\d\\d(?:[.\\-/]\\d{1,2}){0,2})(?:(?:至|到|—+|-+|~)(?:${MOMENT}))?(?:之前|以前|前)?(?:完成|取得(?:阶段性|明显)?(?:成效|进展)|建成|办结|见效)?[,;]?(?:并?(?:长期坚持|持续推进))?$`,
  'u',
);

/** 2025.6, 2025-06-30, 2025: digits without 年. */
const DIGITS = /^(20\d\d)(?:[.\-/](\d{1,2}))?(?:[.\-/](\d{1,2}))?/u;

/** `undefined` when the words are no time at all; null when the year is not known. */
export function cellValue(words: string, documentDate: string | null): string | null | undefined {
  if (STANDING.test(words)) return 'standing';
  if (!WHOLE.test(words)) return undefined;
  const moments = [...words.matchAll(MOMENTS)].map((match) => match[0]);
  const last = moments.at(-1);
  if (last === undefined) return digitsValue(words);
  // 2025年1月至6月: the year stands with the first.
  const year = /^(?:19|20)\d{2}年/u.exec(moments[0] ?? '')?.[0] ?? '';
  return momentValue(/年/u.test(last) ? last : `${year}${last}`, documentDate);
}

function digitsValue(words: string): string | undefined {
  const match = DIGITS.exec(words);
  if (!match) return undefined;
  return match
    .slice(1)
    .filter((part) => part !== undefined)
    .map((part) => part.padStart(2, '0'))
    .join('-');
}
