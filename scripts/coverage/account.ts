/**
 * What was read of a document, and what was seen and not taken: paragraph by paragraph, added up per chapter. Every
 * number and every name-like word is either taken or ignored with a reason, so the shares add up to one.
 */
import { isFragmented, readFigures } from '../../graph-data/extraction/figures/index.ts';
import { accountNames } from '../../graph-data/extraction/initiatives/index.ts';
import { looksInterleaved } from '../../graph-data/extraction/places/index.ts';
import type { TextRange } from '../../graph-data/model/locator.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import type { LocatedDocument } from '../../graph-data/readers/index.ts';
import { paragraphRange } from '../../graph-data/readers/located-text.ts';

/** Counts by name, for example reasons or relations. */
export type Tally = ReadonlyMap<string, number>;

export interface Chapter {
  /** Number and heading of the level-1 section; empty before the first. */
  readonly title: string;
  readonly paragraphs: number;
  /** Claims of the graph by `relation (basis)`. */
  readonly claims: Tally;
  readonly figures: number;
  readonly initiatives: number;
  readonly places: number;
  readonly cited: number;
  /** Numbers that are no figures, by reason. */
  readonly numbersIgnored: Tally;
  /** Words that look like names and are none, by reason. */
  readonly namesIgnored: Tally;
}

function tally(items: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

interface Span {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

/** The level-1 sections as spans of paragraphs, with what stands before the first of them. */
function spansOf(document: LocatedDocument): readonly Span[] {
  const top = document.sections.filter((section) => section.level === 1);
  const starts = [
    { title: '', from: 0 },
    ...top.map((section) => ({ title: `${section.number}${section.heading}`, from: section.paragraph })),
  ];
  return starts
    .map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? document.paragraphs.length }))
    .filter((span) => span.to > span.from);
}

const inside = (range: TextRange, start: number): boolean => range.start <= start && start < range.end;

/** The chapters of one document; `statements` are the claims of that document. */
export function accountDocument(
  document: LocatedDocument,
  statements: readonly Statement[],
): readonly Chapter[] {
  const columnsInterleaved = looksInterleaved(document.paragraphs);
  const names = document.paragraphs.map((paragraph) => accountNames(paragraph, { columnsInterleaved }));
  const fragmented = document.paragraphs.map((paragraph) => columnsInterleaved && isFragmented(paragraph));
  const numbers = readFigures(document, { columnsInterleaved: (index) => fragmented[index] ?? false });
  return spansOf(document).map(({ title, from, to }) => {
    const within = <T extends { readonly paragraph: number }>(items: readonly T[]): readonly T[] =>
      items.filter((item) => item.paragraph >= from && item.paragraph < to);
    const found = names.slice(from, to);
    const ranges = document.paragraphs.slice(from, to).map(paragraphRange);
    const claims = statements.filter((statement) =>
      statement.evidence.some((place) => ranges.some((range) => inside(range, place.range.start))),
    );
    return {
      title,
      paragraphs: to - from,
      claims: tally(claims.map(({ relation, basis }) => `${relation} (${basis})`)),
      figures: within(numbers.figures).length,
      initiatives: found.reduce((sum, item) => sum + item.initiatives.length, 0),
      places: found.reduce((sum, item) => sum + item.places.length, 0),
      cited: found.reduce((sum, item) => sum + item.cited.length, 0),
      numbersIgnored: tally(within(numbers.ignored).map((item) => item.reason)),
      namesIgnored: tally(found.flatMap((item) => item.ignored.map((ignored) => ignored.reason))),
    };
  });
}
