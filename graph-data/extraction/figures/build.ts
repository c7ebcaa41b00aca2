/** Site and name → figure. */
import { ruleTag } from '../../model/rule.ts';
import { comparisonOf, measureOf, timeSpanOf } from './measure.ts';
import { isBare } from './naming/subject.ts';
import { natureOf } from './nature.ts';
import { periodAt } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { FigureRule, Named, NamedQuantity, Site } from './rules/rule.ts';
import type { Reading } from './site.ts';
import type { Figure, Nature } from './types.ts';
import { amountOf, unitOf } from './unit-of.ts';
import { foldedRange } from './view.ts';

/** Words looked at around a figure to tell its nature and its whole. */
const BEFORE_REACH = 90;

/** 其中: the figure before it in the sentence is the whole. */
export function wholeOf(
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

function concernsOf(quantity: Quantity, named: Named): readonly string[] {
  const concerns = [...named.concerns];
  if (quantity.value.kind === 'unreadable') concerns.push('split-digits');
  if (isBare(named.name)) concerns.push('bare-name');
  return concerns;
}

/** Where the clause begins whose verb rules the figure: a list of titles can be longer than a clause is looked back for. */
function clauseOpens(text: string, sentence: number, start: number): number {
  const from = Math.max(sentence, start - BEFORE_REACH);
  const words = text.slice(from, start);
  const mark = Math.max(words.lastIndexOf(','), words.lastIndexOf(':'), words.lastIndexOf(';'));
  return mark >= 0 ? from + mark + 1 : start;
}

/** The figure with everything the page says about it; `previous` is the nature of the figure before it. */
export function build(
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
  const opens = clauseOpens(text, site.sentence, clause.start);
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
    rule: ruleTag(rule),
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
        before: text.slice(Math.max(site.sentence, opens - BEFORE_REACH), opens),
        lead: text.slice(opens, quantity.range.start),
        clause: text.slice(opens, clause.end),
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
    suspicions: [],
  };
}
