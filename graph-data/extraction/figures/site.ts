/** One number with everything the rules may look at. */
import { type Bounds, clauseEnd, clauseStart } from './clause.ts';
import type { Anchor } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { NamedQuantity, Site } from './rules/rule.ts';
import type { FigureContext } from './types.ts';
import type { View } from './view.ts';

/** What has been found out about a paragraph before its numbers are named. */
export interface Reading {
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

/** The site of the `index`-th number; `done` holds the figures named before it. */
export function siteAt(
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
