/** When a printed period begins and ends: one rule after the other, each naming the source of what it says. */
import type { DocumentRecord } from '../../model/document.ts';
import { yearOf } from './dates.ts';
import type { TimeSource } from './types.ts';

/** A period as the extraction hands it on. */
export interface PrintedPeriod {
  readonly printed: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ToldTime {
  readonly from: string | null;
  readonly to: string | null;
  readonly source: TimeSource;
}

/** The document that prints it, and all others. */
export interface PeriodGround {
  readonly document: DocumentRecord;
  readonly documents: readonly DocumentRecord[];
}

type PeriodRule = (period: PrintedPeriod, ground: PeriodGround) => ToldTime | null;

const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 十: 10 };
const COUNTED = /(?:今后|未来|此后|接下来)的?([一二两三四五十]|\d{1,2})年/u;
const TERM = /本届(?:市委|省委|区委|县委|旗委|盟委|党委)?任期/u;
const CONGRESS = /中国共产党(?<place>[\p{Script=Han}]+?)第[\p{Script=Han}\d]+(?:次|届)(?:党员)?代表大会/u;

/**
 * Local congresses of the Party meet every five years: Party constitution of 2022, chapter 4, on local organisations
 * (《中国共产党章程》第四章 党的地方组织). Only the year follows from it, for a congress may meet early or late.
 */
const TERM_YEARS = 5;

/** By what the extraction resolved these words. */
function sourceOf(printed: string | null): TimeSource {
  if (/十[一二三四五六七八]五/u.test(printed ?? '')) return 'five-year-plan';
  const hasYear = /(?:19|20)\d{2}|[一二][〇○零一二三四五六七八九]{3}年/u.test(printed ?? '');
  return hasYear ? 'printed' : 'document-year';
}

const resolved: PeriodRule = ({ printed, from, to }) =>
  to === null ? null : { from, to, source: sourceOf(printed) };

/** 今后五年 in a paper of 2021: until 2026. */
const countedYears: PeriodRule = ({ printed }, { document }) => {
  const told = COUNTED.exec(printed ?? '')?.[1];
  const year = yearOf(document.date);
  if (told === undefined || year === null) return null;
  return {
    from: document.date,
    to: String(year + (NUMERALS[told] ?? Number(told))),
    source: 'counted-years',
  };
};

const congressPlace = ({ title }: DocumentRecord): string | null =>
  CONGRESS.exec(title ?? '')?.groups?.['place'] ?? null;

/** The latest congress of the issuer's place that was held when the document was written. */
function congressBefore({ document, documents }: PeriodGround): DocumentRecord | undefined {
  const said = `${document.issuer ?? ''}${document.title ?? ''}`;
  return documents
    .filter((other) => {
      const place = congressPlace(other);
      return place !== null && said.includes(place) && (other.date ?? '9') <= (document.date ?? '');
    })
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
}

/** 本届市委任期 ends in the year of the next congress. */
const congressTerm: PeriodRule = ({ printed }, ground) => {
  if (!TERM.test(printed ?? '')) return null;
  const congress = congressBefore(ground);
  const year = yearOf(congress?.date ?? null);
  if (congress === undefined || year === null) return null;
  return { from: congress.date, to: String(year + TERM_YEARS), source: 'congress-term' };
};

const rules: readonly PeriodRule[] = [resolved, countedYears, congressTerm];

/** The first rule that knows; a period nobody can resolve keeps its words and has no end. */
export function tellTime(period: PrintedPeriod, ground: PeriodGround): ToldTime {
  for (const rule of rules) {
    const told = rule(period, ground);
    if (told !== null) return told;
  }
  return { from: null, to: null, source: period.printed === null ? 'not-stated' : 'unresolved' };
}

/** What a deadline says: a date, a standing task, or words whose year is not told. */
export function tellDeadline(value: string | null, printed: string | null): ToldTime {
  if (value === 'standing') return { from: null, to: null, source: 'standing' };
  if (value === null || !/^\d{4}/u.test(value)) return { from: null, to: null, source: 'unresolved' };
  return { from: null, to: value, source: sourceOf(printed) };
}
