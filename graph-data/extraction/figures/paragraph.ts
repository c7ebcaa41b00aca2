/** One paragraph → figures and ignored numbers. */
import { build, wholeOf } from './build.ts';
import { sentenceStarts } from './clause.ts';
import { withinColumn } from './columns.ts';
import { clean, tidy } from './naming/clean.ts';
import { readNumbers } from './numbers.ts';
import { anchorsOf } from './period.ts';
import type { Quantity } from './quantity.ts';
import { figureRules } from './rules/index.ts';
import type { FigureRule, Named, NamedQuantity, Site } from './rules/rule.ts';
import { type Reading, siteAt } from './site.ts';
import { type Figure, type FigureContext, type Ignored, type NumberAccount, PROGRAMMES } from './types.ts';
import { foldedRange, type View, viewOf } from './view.ts';

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

function inColumn(site: Site, named: Named): readonly Named[] {
  const kept = withinColumn(site, named);
  return kept ? [tidy(site, kept)] : [];
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

/** 建设2个…,组建7个…: what is told of the next figure of the sentence holds for the one before, where its own words say nothing. */
function natureFromNext(
  figures: readonly Figure[],
  starts: readonly number[],
  context: FigureContext,
): readonly Figure[] {
  if (context.columnsInterleaved || PROGRAMMES.has(context.documentType)) return figures;
  const told: Figure[] = [];
  for (let index = figures.length - 1; index >= 0; index -= 1) {
    const figure = figures[index];
    if (!figure) continue;
    const next = told.at(-1);
    const same = next?.nature === 'result' && starts[index] === starts[index + 1];
    told.push(figure.nature === 'unknown' && same ? { ...figure, nature: 'result' } : figure);
  }
  return told.reverse();
}

function nameAll(reading: Reading, ignored: Ignored[]): NumberAccount {
  const { view, context, quantities, sentences } = reading;
  const figures: Figure[] = [];
  const done: NamedQuantity[] = [];
  /** Where the sentence of each figure begins. */
  const starts: number[] = [];
  let sentence = 0;
  quantities.forEach((quantity, index) => {
    while ((sentences[sentence + 1] ?? Number.POSITIVE_INFINITY) <= quantity.range.start) sentence += 1;
    const start = sentences[sentence] ?? 0;
    const site = siteAt(reading, index, quantity, start, done);
    const found = nameOf(site);
    const previous = site.previous && site.previous.quantity.range.start >= start ? site.previous : null;
    const named = (found?.named ?? []).flatMap((item) =>
      context.columnsInterleaved ? inColumn(site, item) : clean(site, item, previous),
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
    for (const item of named) {
      starts.push(start);
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
    }
    done.push({ ...first, quantity });
  });
  ignored.sort((left, right) => left.range.start - right.range.start);
  return { figures: natureFromNext(figures, starts, context), ignored };
}
