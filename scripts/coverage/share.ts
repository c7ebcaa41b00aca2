/** How much of what a page shows is accounted for, counted from the page and not from what the rules found. */
import { NUMBER_RUN } from '../../graph-data/extraction/figures/index.ts';

export interface Share {
  /** Numbers or name-like words on the page. */
  readonly seen: number;
  /** Of these, those that lie in something taken or in something ignored with a reason. */
  readonly accounted: number;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Quotations, titles, and the words named things end in. */
const NAME_WORD =
  /“[^“”《》（）()"]{1,30}”|《[^《》]{1,80}》|工程|项目|行动|计划|示范区|试验区|基地|平台|枢纽|试点|产业园|园区|水库|机场|高速|铁路|品牌|机制|战略|集群|[县镇旗]/gu;

function shareOf(text: string, pattern: RegExp, spans: readonly Span[]): Share {
  const taken = new Uint8Array(text.length);
  for (const { start, end } of spans) taken.fill(1, start, end);
  const words = [...text.matchAll(pattern)];
  const accounted = words.filter((word) =>
    taken.subarray(word.index, word.index + word[0].length).includes(1),
  );
  return { seen: words.length, accounted: accounted.length };
}

/** Of the runs of digits and numerals in `text`, how many lie in `spans`. */
export function numberShare(text: string, spans: readonly Span[]): Share {
  return shareOf(text, NUMBER_RUN, spans);
}

/** Of the name-like words in `text`, how many are touched by `spans`. */
export function nameShare(text: string, spans: readonly Span[]): Share {
  return shareOf(text, NAME_WORD, spans);
}

export function sumOf(shares: readonly Share[]): Share {
  return shares.reduce(
    (sum, share) => ({ seen: sum.seen + share.seen, accounted: sum.accounted + share.accounted }),
    { seen: 0, accounted: 0 },
  );
}

/** `100.0% (131 of 131)`; `–` where there is nothing to account for. */
export function shareText({ seen, accounted }: Share): string {
  return seen === 0 ? '–' : `${((100 * accounted) / seen).toFixed(1)}% (${accounted} of ${seen})`;
}
