/** What the figures' reader hands on. All ranges are folded offsets inside one paragraph, half-open. */
import type { DocumentType } from '../../model/document.ts';

export interface FoldedRange {
  readonly start: number;
  readonly end: number;
}

export type Comparator = 'eq' | 'gte' | 'gt' | 'lte' | 'lt' | 'approx';

/** `target` is still to be reached, `result` has been reached; `unknown` covers rates, standards and thresholds. */
export type Nature = 'target' | 'result' | 'unknown';

/** What kind of number it is; figures of different measures are never compared. */
export type Measure = 'level' | 'growth' | 'share' | 'increment' | 'rank' | 'count' | 'ratio' | 'price';

/** A yearly value is never compared with one summed over years; null when the page does not say. */
export type Span = 'yearly' | 'cumulative';

export type FigureValue =
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'ratio'; readonly parts: readonly number[] }
  /** Damaged in print: recorded as it stands, with what it may have been. Never mended. */
  | { readonly kind: 'unreadable'; readonly candidates: readonly number[] };

/** `by`: 到2026年; `at`: 截至2023年底; `in`: 2023年; `since`: 2019年以来; `over`: 五年来. */
export interface Period {
  readonly kind: 'by' | 'at' | 'in' | 'since' | 'over';
  readonly printed: string;
  /** Years as `2023`, only where the page and the document's date give them. */
  readonly from: string | null;
  readonly to: string | null;
  /** `heading`: inherited from the chapter or the paragraph's opening, not printed beside the figure. */
  readonly source: 'clause' | 'paragraph' | 'heading';
}

/** A printed value or name that its surroundings contradict. The printed form stays; nothing is mended. */
export interface Suspicion {
  readonly of: 'value' | 'name';
  /** What may have been meant, as it would be printed; empty when nothing can be told. */
  readonly candidates: readonly string[];
  /** In Chinese, for the reader who judges. */
  readonly reason: string;
  /** `<rule id>@<version>`. */
  readonly rule: string;
}

export interface Figure {
  /** `<rule id>@<version>`. */
  readonly rule: string;
  /** What is measured, in printed words without spaces; put together from parts when `nameRange` is null. */
  readonly name: string;
  readonly nameRange: FoldedRange | null;
  /** Number and unit as printed. */
  readonly range: FoldedRange;
  /** Smallest range that holds name, comparator and value. */
  readonly span: FoldedRange;
  readonly printed: string;
  readonly value: FigureValue;
  /** As printed with its multiplier: 亿元, 万千瓦, %, 个百分点, 家; empty when the page prints none. */
  readonly unit: string;
  /** True when the unit is told by the thing counted (22.49万贫困人口 → 万人). */
  readonly unitImplied: boolean;
  /** Value in the unit without multiplier (16000000 千瓦); null for ranges, ratios and damaged numbers. */
  readonly amount: { readonly number: number; readonly unit: string } | null;
  readonly comparator: { readonly kind: Comparator; readonly printed: string };
  readonly measure: Measure;
  readonly timeSpan: Span | null;
  /** 同比, 按可比口径, 较上年 … as printed; empty when none. */
  readonly comparison: string;
  readonly period: Period | null;
  /** 全市, 科尔沁区 … as printed; null when not stated beside the figure. */
  readonly scope: string | null;
  readonly nature: Nature;
  /** A size rather than a measured number: 七成, 百亿级, 近百, 二十二连丰. */
  readonly vague: boolean;
  /** Name of the figure this one is a part of (其中). */
  readonly partOf: string | null;
  /** `from` and `to` of 由A提高到B. */
  readonly change: 'from' | 'to' | null;
  readonly confidence: number;
  /** Codes a reader should look at: `split-digits`, `name-cut`, `unpaired`, `far-subject`, `value-cut`, `suspected-value`, `suspected-name`. */
  readonly concerns: readonly string[];
  /** What contradicts the printed form, by the rules of `suspicions/`. */
  readonly suspicions: readonly Suspicion[];
}

/** Why a printed number is no figure. */
export type IgnoredReason =
  | 'date'
  | 'period'
  | 'section-number'
  | 'ordinal'
  | 'document-number'
  | 'code'
  | 'phone'
  | 'title'
  | 'quoted-name'
  | 'name'
  | 'meeting'
  | 'grade'
  | 'duration'
  | 'indefinite'
  | 'named-count'
  | 'threshold'
  | 'word'
  | 'columns'
  | 'no-name'
  | 'no-unit';

export interface Ignored {
  readonly range: FoldedRange;
  readonly reason: IgnoredReason;
  /** `<rule id>@<version>`. */
  readonly rule: string;
}

/** Every digit run and Chinese numeral run of the paragraph lies in exactly one figure or ignored range. */
export interface NumberAccount {
  readonly figures: readonly Figure[];
  readonly ignored: readonly Ignored[];
}

/** What the surroundings of a paragraph say. */
export interface FigureContext {
  readonly documentType: DocumentType;
  /** `2026`, `2026-02` or `2026-02-03`; null when the document shows none. */
  readonly documentDate: string | null;
  /** Headings above the paragraph, outermost first. */
  readonly headings: readonly string[];
  /** Time the chapter is about, where the running text before says so (今年主要预期目标是…). */
  readonly chapter: Chapter;
  /** True when the page was read across columns: then a name must touch its value inside one unbroken clause. */
  readonly columnsInterleaved: boolean;
  /** Folded offsets at which printed lines begin: joints of columns when `columnsInterleaved`. */
  readonly lineStarts: readonly number[];
  /** A table row: spaces and tabs part cells. */
  readonly tableRow: boolean;
}

/** What the running text has said so far about the time it treats. */
export interface Chapter {
  readonly nature: Nature;
  readonly period: Period | null;
}

/** Papers that set tasks and standards; what they count is mostly still to be done, and their rates have no date. */
export const PROGRAMMES: ReadonlySet<DocumentType> = new Set(['opinion', 'plan', 'notice', 'task-table']);
/** Reports: one chapter looks back, the others look ahead. */
export const REPORTS: ReadonlySet<DocumentType> = new Set(['work-report', 'congress-report']);

export const noContext: FigureContext = {
  documentType: 'other',
  documentDate: null,
  headings: [],
  chapter: { nature: 'unknown', period: null },
  columnsInterleaved: false,
  lineStarts: [],
  tableRow: false,
};
