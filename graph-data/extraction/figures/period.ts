/** When a figure holds, as printed, and in years as far as the page and the document's date give them. */
import { chineseNumber } from './numerals.ts';
import { type FigureContext, type Period, PROGRAMMES } from './types.ts';

export interface Anchor {
  readonly at: number;
  readonly end: number;
  readonly period: Period;
}

/** First year of the third five-year plan; the plans follow each other without a gap from there on. */
const THIRD_PLAN = 1966;
const PLAN_YEARS = 5;

const YEAR = '(?:19|20)\\d{2}年(?:\\d{1,2}月(?:\\d{1,2}日)?)?|[一二][〇○零一二三四五六七八九]{3}年';
const PLAN = '[“"]?十[一二三四五六七八]五[”"]?';
const EDGE = '(?:底|末|年末|年底|上半年|下半年|前三季度|初|以前|之前|前)?';
const ANCHOR = new RegExp(
  [
    `(?<by>(?:到|(?<![年月日])至|于)(?:${YEAR}|${PLAN}|今年|明年|年底|年末|本世纪中叶)${EDGE}(?!以来|同期|期间|时期)|(?:${YEAR}|${PLAN})(?:底|末|年末|年底)?(?:之前|以前|前)|(?:${PLAN})末(?!期)|本届(?:市委|省委|区委|县委|旗委|盟委|党委|政府)?任期内?)`,
    `(?<at>截[至止]?(?:到)?(?:${YEAR}|目前|去年|今年)(?:底|末|年末|年底)?)`,
    `(?<since>(?:${YEAR}|${PLAN})(?:以来|起至今)|自(?:${YEAR})(?:起|以来))`,
    `(?<over>(?:${YEAR})(?:至|—|-|~)(?:${YEAR}|\\d{1,2}月(?:\\d{1,2}日)?)|(?<!创|创近)(?:五|十|两|三|[2-9]|1\\d)年(?:来|以来|间)|(?:过去|今后|未来|近|这|前)的?(?:[一二三四五六七八九十两]|\\d{1,2})年|${PLAN}(?:时期|期间))`,
    `(?<in>(?<![较比])(?:${YEAR})(?:全年|上半年|下半年|前三季度|第?[一二三四]季度|年?底|末)?(?!同期|征收|标准|至|[-—~])|今年|去年|明年|上年|当年|(?<![\\d一二三四五六七八九十])年内|全年|本年度?)`,
  ].join('|'),
  'gu',
);

function yearOf(printed: string): string | null {
  const digits = /(?:19|20)\d{2}/u.exec(printed)?.[0];
  if (digits) return digits;
  const chinese = /[一二][〇○零一二三四五六七八九]{3}(?=年)/u.exec(printed)?.[0];
  return chinese ? String(chineseNumber(chinese)) : null;
}

function planOf(printed: string): { readonly from: string; readonly to: string } | null {
  const number = chineseNumber(/十[一二三四五六七八](?=五)/u.exec(printed)?.[0] ?? '');
  if (number === null) return null;
  const from = THIRD_PLAN + PLAN_YEARS * (number - 3);
  return { from: String(from), to: String(from + PLAN_YEARS - 1) };
}

function relativeYear(printed: string, context: FigureContext): string | null {
  const current =
    context.documentDate?.slice(0, 4) ??
    (context.chapter.period?.kind === 'in' ? context.chapter.period.to : null);
  if (PROGRAMMES.has(context.documentType) && /上年|当年|全年|本年/u.test(printed)) return null;
  if (
    !current ||
    !/今年|去年|明年|上年|当年|(?<![\\d一二三四五六七八九十])年内|全年|本年|年底|年末/u.test(printed)
  )
    return null;
  const shift = /去年|上年/u.test(printed) ? -1 : /明年/u.test(printed) ? 1 : 0;
  return String(Number(current) + shift);
}

function periodOf(kind: Period['kind'], printed: string, context: FigureContext): Period {
  const plan = planOf(printed);
  const years = printed.match(/(?:19|20)\d{2}(?=年)/gu) ?? [];
  if (kind === 'over' && years.length > 0)
    return { kind, printed, from: years[0] ?? null, to: years.at(-1) ?? null, source: 'clause' };
  const year = yearOf(printed) ?? relativeYear(printed, context);
  const from = plan && kind !== 'by' ? plan.from : kind === 'in' || kind === 'since' ? year : null;
  const to = plan ? (kind === 'since' ? null : plan.to) : kind === 'since' ? null : year;
  return { kind, printed, from, to, source: 'clause' };
}

/** Every word of time of the text, in order; names and titles have been taken out by `hidden`. */
export function anchorsOf(text: string, context: FigureContext, hidden: (at: number) => boolean): Anchor[] {
  const anchors: Anchor[] = [];
  const generic = PROGRAMMES.has(context.documentType);
  for (const match of text.matchAll(ANCHOR)) {
    if (hidden(match.index) || (generic && /^(?:上年|当年)/u.test(match[0]))) continue;
    const kind = Object.entries(match.groups ?? {}).find(
      ([, value]) => value !== undefined,
    )?.[0] as Period['kind'];
    anchors.push({
      at: match.index,
      end: match.index + match[0].length,
      period: periodOf(kind, match[0], context),
    });
  }
  return anchors;
}

/** How far behind its clause's start an opening word of time still rules the rest of the paragraph. */
const OPENING_REACH = 14;

/** True when the word of time stands near the start of its sentence; binary search over the starts. */
function opensSentence(anchor: Anchor, starts: readonly number[]): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= anchor.at) low = middle + 1;
    else high = middle;
  }
  return anchor.at - (starts[low - 1] ?? 0) <= OPENING_REACH;
}

/**
 * The period of a figure at `at`: the nearest word of time before it in its sentence, else the last one that opens
 * an earlier sentence of the paragraph, else what the chapter says.
 */
export function periodAt(
  anchors: readonly Anchor[],
  at: number,
  sentence: number,
  starts: readonly number[],
  context: FigureContext,
): Period | null {
  const deadline = context.tableRow ? anchors.at(-1) : undefined;
  if (deadline && deadline.at > at) return { ...deadline.period, kind: 'by', from: null };
  let opening: Anchor | null = null;
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= Math.max(0, low - 24); index -= 1) {
    const anchor = anchors[index];
    if (!anchor) break;
    if (anchor.at >= sentence) return anchor.period;
    if (
      // 截至… dates the stock of its own sentence and no other.
      anchor.period.kind !== 'at' &&
      opensSentence(anchor, starts) &&
      !(PROGRAMMES.has(context.documentType) && anchor.period.kind === 'in')
    ) {
      opening = anchor;
      break;
    }
  }
  if (opening) return { ...opening.period, source: 'paragraph' };
  return context.chapter.period ? { ...context.chapter.period, source: 'heading' } : null;
}
