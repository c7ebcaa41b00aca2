/** One paragraph → figures and ignored numbers. */
import { type Bounds, clauseEnd, clauseStart, partsBefore, sentenceStarts } from './clause.ts';
import { comparisonOf, measureOf, timeSpanOf } from './measure.ts';
import { natureOf } from './nature.ts';
import { readNumbers } from './numbers.ts';
import { type Anchor, anchorsOf, periodAt } from './period.ts';
import type { Quantity } from './quantity.ts';
import { figureRules } from './rules/index.ts';
import type { FigureRule, Named, NamedQuantity, Site } from './rules/rule.ts';
import type { Figure, FigureContext, Ignored, Nature, NumberAccount } from './types.ts';
import { foldedRange, type View, viewOf } from './view.ts';

/** Confidence of a figure read on a page whose columns ran together, and of one whose name may be cut there. */
const COLUMN_CONFIDENCE = 0.6;
const CUT_CONFIDENCE = 0.4;
const JOINT = /[ \n\t]/u;
/** Words looked at around a figure to tell its nature. */
const BEFORE_REACH = 90;

interface Reading {
  readonly view: View;
  readonly context: FigureContext;
  readonly quantities: readonly Quantity[];
  readonly sentences: readonly number[];
  readonly anchors: readonly Anchor[];
}

/** Where the words before a number begin: the clause, or what follows the number before it and the name it took. */
function leftStart(text: string, clause: number, at: number, before: Quantity | undefined): number {
  if (!before || before.outer.end <= clause || before.outer.end > at) return clause;
  const between = text.slice(before.outer.end, at);
  if (/(?:[、和与及]|以及)$/u.test(between)) return at;
  const item = between
    .replace(/“[^”]*”|《[^》]*》|"[^"]*"/gu, (quoted) => '“'.repeat(quoted.length))
    .lastIndexOf('、');
  return before.outer.end + (item > 0 ? item + 1 : 0);
}

function siteAt(
  reading: Reading,
  index: number,
  quantity: Quantity,
  sentence: number,
  done: readonly NamedQuantity[],
): Site {
  const { text } = reading.view;
  const next = reading.quantities[index + 1];
  const last = done.at(-1);
  const end = quantity.form === 'streak' ? quoteStart(text, quantity) : quantity.range.start;
  const taken = last?.range && last.range.start >= last.quantity.outer.end ? last.range.end : 0;
  // A noun that touches the next number belongs to both: 按6个月的社会保险费50%.
  const named = taken >= Math.min(end, quantity.outer.start) ? 0 : taken;
  const start = clauseStart(text, Math.min(end, quantity.outer.start));
  const clause: Bounds = { start, end: clauseEnd(text, quantity.outer.end) };
  return {
    text,
    quantities: reading.quantities,
    index,
    quantity,
    clause,
    left: {
      start: Math.min(
        end,
        Math.max(
          named,
          leftStart(text, start, Math.min(end, quantity.outer.start), reading.quantities[index - 1]),
        ),
      ),
      end,
    },
    rightEnd: Math.max(quantity.outer.end, Math.min(clause.end, next?.outer.start ?? clause.end)),
    sentence,
    previous: done.at(-1) ?? null,
    earlier: done,
  };
}

function quoteStart(text: string, quantity: Quantity): number {
  return /["“]/u.test(text.charAt(quantity.range.start - 1))
    ? quantity.range.start - 1
    : quantity.range.start;
}

interface Found {
  readonly rule: FigureRule;
  readonly named: readonly Named[];
}

function nameOf(site: Site): Found | null {
  for (const rule of figureRules) {
    const named = rule.read(site);
    if (named.length > 0) return { rule, named };
  }
  return null;
}

/** On a page read across columns a name must touch its value; null when the two are parted, or the value is cut. */
function withinColumn(site: Site, named: Named): Named | null {
  const { text, quantity } = site;
  if (
    quantity.unitKind === null &&
    quantity.form === 'plain' &&
    JOINT.test(text.charAt(quantity.range.end) || '\n')
  )
    return null;
  if (partsBefore(text, quantity.outer.start) && JOINT.test(text.charAt(quantity.outer.start - 1)))
    return null;
  const range = named.range ?? site.clause;
  const span = {
    start: Math.min(range.start, quantity.range.start),
    end: Math.max(range.end, quantity.range.end),
  };
  if (JOINT.test(text.slice(span.start, span.end))) return null;
  const cut =
    (range.start > 0 && JOINT.test(text.charAt(range.start - 1))) ||
    (range.end > quantity.range.end && JOINT.test(text.charAt(range.end)));
  if (cut && (named.range === null || named.name.length < 4 || named.concerns.includes('unpaired')))
    return null;
  return {
    ...named,
    confidence: cut ? CUT_CONFIDENCE : COLUMN_CONFIDENCE,
    concerns: cut ? [...named.concerns, 'name-cut'] : named.concerns,
  };
}

/** 其中: the figure before it in the sentence is the whole. */
function wholeOf(
  text: string,
  sentence: number,
  start: number,
  done: readonly NamedQuantity[],
): string | null {
  const at = text.slice(Math.max(sentence, start - BEFORE_REACH * 2), start).lastIndexOf('其中');
  if (at < 0) return null;
  const absolute = Math.max(sentence, start - BEFORE_REACH * 2) + at;
  if (/^[^(]*\)/u.test(text.slice(absolute, start))) return null;
  for (let index = done.length - 1; index >= Math.max(0, done.length - 12); index -= 1) {
    const candidate = done[index];
    if (candidate && candidate.quantity.range.end <= absolute && candidate.quantity.range.start >= sentence)
      return candidate.name;
  }
  return null;
}

const MONEY =
  /收入|产值|投资|资金|总额|生产总值|GDP|贷款|余额|产业|园区|集群|项目|增加值|营收|利润|规模|生态|基金/u;
const PEOPLE = /人口$|人才$|员工$|职工$|学生$|群众$|劳动力$|农牧?民工?$|党员$|干部$/u;

/** A multiplier without a unit (22.49万贫困人口, 百亿台阶): the thing counted tells it. */
function unitOf(
  quantity: Quantity,
  name: string,
): { readonly unit: string; readonly base: string; readonly implied: boolean } {
  const known = { unit: quantity.unit, base: quantity.baseUnit, implied: quantity.unitImplied };
  if (quantity.unitKind !== null || quantity.form === 'ratio' || quantity.form === 'rank') return known;
  const base = PEOPLE.test(name)
    ? '人'
    : /亿$/u.test(quantity.unit) && MONEY.test(name)
      ? '元'
      : /户$/u.test(name)
        ? '户'
        : '';
  return base === '' ? known : { unit: `${quantity.unit}${base}`, base, implied: true };
}

function amountOf(quantity: Quantity, base: string): Figure['amount'] {
  if (quantity.value.kind !== 'number' || quantity.form === 'rank') return null;
  return { number: Number((quantity.value.number * quantity.factor).toPrecision(12)), unit: base };
}

/** A name that tells no more than the dimension: what it belongs to stands farther off. */
const BARE =
  /^(?:总?产值|投资|总?规模|产能|面积|总?收入|营业收入|销售收入|比例|标准|数量|总量|金额|资金|用地|项目)$/u;

function concernsOf(quantity: Quantity, named: Named): readonly string[] {
  const concerns = [...named.concerns];
  if (quantity.value.kind === 'unreadable') concerns.push('split-digits');
  if (BARE.test(named.name)) concerns.push('bare-name');
  return concerns;
}

function build(
  reading: Reading,
  site: Site,
  rule: FigureRule,
  named: Named,
  partOf: string | null,
  previous: Nature,
): Figure {
  const { view, context, anchors, sentences } = reading;
  const { text, quantity, clause } = site;
  const before = named.verbs ?? text.slice(site.left.start, quantity.range.start);
  const unit = unitOf(quantity, named.name);
  const measured = {
    quantity,
    before,
    after: text.slice(quantity.outer.end, site.rightEnd),
    name: named.name,
    kept: named.kept,
    unit: unit.base,
  };
  const period = periodAt(anchors, quantity.range.start, site.sentence, sentences, context);
  const range = foldedRange(view, quantity.range.start, quantity.range.end);
  const nameRange = named.range ? foldedRange(view, named.range.start, named.range.end) : null;
  const outer = foldedRange(view, quantity.outer.start, quantity.outer.end);
  return {
    rule: `${rule.id}@${rule.version}`,
    name: named.name,
    nameRange,
    range,
    span: {
      start: Math.min(outer.start, nameRange?.start ?? outer.start),
      end: Math.max(outer.end, nameRange?.end ?? outer.end),
    },
    printed: text.slice(quantity.range.start, quantity.range.end),
    value: quantity.value,
    unit: unit.unit,
    unitImplied: unit.implied,
    amount: amountOf(quantity, unit.base),
    comparator: named.limit ?? quantity.comparator,
    measure: measureOf(measured),
    timeSpan: timeSpanOf(measured),
    comparison: comparisonOf(before),
    period,
    scope: named.scope,
    nature: natureOf(
      {
        before: text.slice(Math.max(site.sentence, clause.start - BEFORE_REACH), clause.start),
        lead: text.slice(clause.start, quantity.range.start),
        clause: text.slice(clause.start, clause.end),
        period,
        previous,
      },
      context,
    ),
    vague: quantity.vague,
    partOf: partOf === named.name ? null : partOf,
    change: named.change,
    confidence: quantity.value.kind === 'unreadable' ? Math.min(0.5, named.confidence) : named.confidence,
    concerns: concernsOf(quantity, named),
  };
}

function ignoredQuantity(view: View, quantity: Quantity, reason: 'columns' | 'no-name'): Ignored {
  return { range: foldedRange(view, quantity.range.start, quantity.range.end), reason, rule: `${reason}@1` };
}

/**
 * Reads every number of one paragraph. Each digit and Chinese numeral of `text` (folded) lies in the range of exactly
 * one number: a figure (two figures share a range when one value is given to two things) or an ignored one.
 */
export function accountNumbers(text: string, context: FigureContext): NumberAccount {
  const view = viewOf(text, context);
  const numbers = readNumbers(view.text);
  const quoted = numbers.ignored.filter((item) => item.reason === 'title' || item.reason === 'quoted-name');
  let nearest = 0;
  const hidden = (at: number): boolean => {
    while ((quoted[nearest]?.end ?? Number.POSITIVE_INFINITY) <= at) nearest += 1;
    const item = quoted[nearest];
    return (
      item !== undefined &&
      item.start <= at &&
      !/十[一二三四五六七八]五/u.test(view.text.slice(item.start, item.end))
    );
  };
  const reading: Reading = {
    view,
    context,
    quantities: numbers.quantities,
    sentences: sentenceStarts(view.text),
    anchors: anchorsOf(view.text, context, hidden),
  };
  const ignored: Ignored[] = numbers.ignored.map((item) => ({
    range: foldedRange(view, item.start, item.end),
    reason: item.reason === 'no-unit' && context.columnsInterleaved ? 'columns' : item.reason,
    rule: item.rule,
  }));
  return nameAll(reading, ignored);
}

function nameAll(reading: Reading, ignored: Ignored[]): NumberAccount {
  const { view, context, quantities, sentences } = reading;
  const figures: Figure[] = [];
  const done: NamedQuantity[] = [];
  let sentence = 0;
  quantities.forEach((quantity, index) => {
    while ((sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) <= quantity.range.start) sentence += 1;
    const start = sentences[sentence] ?? 0;
    const site = siteAt(reading, index, quantity, start, done);
    const found = nameOf(site);
    const named = (found?.named ?? []).flatMap((item) =>
      context.columnsInterleaved ? (withinColumn(site, item) ?? []) : item,
    );
    const first = named[0];
    if (!found || !first) {
      ignored.push(
        ignoredQuantity(
          view,
          quantity,
          found ? 'columns' : context.columnsInterleaved ? 'columns' : 'no-name',
        ),
      );
      return;
    }
    const partOf = wholeOf(view.text, start, quantity.range.start, done);
    for (const item of named)
      figures.push(
        build(
          reading,
          site,
          found.rule,
          item,
          partOf,
          context.columnsInterleaved ? 'unknown' : (figures.at(-1)?.nature ?? 'unknown'),
        ),
      );
    done.push({ ...first, quantity });
  });
  ignored.sort((left, right) => left.range.start - right.range.start);
  return { figures, ignored };
}
