/** Words of time → the smallest date whose end they mean. */
import { chineseNumber } from '../figures/numerals.ts';

const YEAR = '(?:19|20)\\d{2}年|[一二][〇○零一二三四五六七八九]{3}年|今年|本年度?|当年|明年';
const QUARTER = '第?[一二三四1-4]季度|前三季度|上半年|下半年';
const EDGE = '年底|年末|年内|全年|底|末|内|初|上旬|中旬|下旬';
const PLAN = '[“"]?十[一二三四五六七八]五[”"]?(?:规划)?(?:期)?末';

/** One date, in whatever part it is printed. At least one of its parts must be there. */
export const MOMENT = `(?:${PLAN}|(?:${YEAR})(?:${QUARTER}|\\d{1,2}月份?(?:\\d{1,2}日)?)?(?:${EDGE})?|(?<!\\d)\\d{1,2}月份?(?:\\d{1,2}日)?(?:${EDGE})?|(?<!\\d)(?:年底|年末|年内)|(?:${QUARTER}))`;

/** First year of the third five-year plan; the plans follow each other without a gap from there on. */
const THIRD_PLAN = 1966;
const PLAN_YEARS = 5;

function lastYearOfPlan(words: string): string | null {
  const number = chineseNumber(/十[一二三四五六七八](?=五)/u.exec(words)?.[0] ?? '');
  return number === null ? null : String(THIRD_PLAN + PLAN_YEARS * (number - 2) - 1);
}

/** The year printed, or told by the document's own date; null when neither is there. */
function yearOf(words: string, documentDate: string | null): string | null {
  const digits = /(?:19|20)\d{2}(?=年)/u.exec(words)?.[0];
  if (digits) return digits;
  const chinese = /[一二][〇○零一二三四五六七八九]{3}(?=年)/u.exec(words)?.[0];
  if (chinese) return String(chineseNumber(chinese));
  const own = documentDate?.slice(0, 4);
  if (own === undefined) return null;
  return words.startsWith('明年') ? String(Number(own) + 1) : own;
}

const MONTH_OF: Readonly<Record<string, string>> = {
  一: '03',
  '1': '03',
  二: '06',
  '2': '06',
  三: '09',
  '3': '09',
};

/** The month a part of the year ends with; empty for the whole year and for parts that end with it. */
function monthOf(words: string): string {
  const month = /(\d{1,2})月/u.exec(words)?.[1];
  if (month) return month.padStart(2, '0');
  if (words.includes('前三季度')) return '09';
  if (words.includes('上半年')) return '06';
  const quarter = /第?([一二三四1-4])季度/u.exec(words)?.[1];
  return quarter === undefined ? '' : (MONTH_OF[quarter] ?? '');
}

/** True when a month without a year is already past in the document: next year, or a task long done; nobody can tell. */
function isPast(words: string, month: string, documentDate: string | null): boolean {
  if (/年/u.test(words) || month === '') return false;
  const own = documentDate?.slice(5, 7) ?? '';
  return own !== '' && month < own;
}

/** The date a moment ends with, as precise as the page; null where the year is not known. */
export function momentValue(words: string, documentDate: string | null): string | null {
  if (/十[一二三四五六七八]五/u.test(words)) return lastYearOfPlan(words);
  const year = yearOf(words, documentDate);
  const month = monthOf(words);
  if (year === null || isPast(words, month, documentDate)) return null;
  const day = /月(\d{1,2})日/u.exec(words)?.[1];
  return [year, ...(month === '' ? [] : [month]), ...(day ? [day.padStart(2, '0')] : [])].join('-');
}

/** A year before the document's own tells of what was, not of what is to be done. */
export function isHistory(value: string | null, documentDate: string | null): boolean {
  return value !== null && documentDate !== null && value.slice(0, 4) < documentDate.slice(0, 4);
}
