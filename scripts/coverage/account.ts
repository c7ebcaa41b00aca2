/**
 * What was read of a document, and what was seen and not taken: paragraph by paragraph, added up per section. Every
 * number and every name-like word is either taken or ignored with a reason; the shares are counted independently of the rules.
 */
import { isFragmented, readFigures } from '../../graph-data/extraction/figures/index.ts';
import { accountNames } from '../../graph-data/extraction/initiatives/index.ts';
import { looksInterleaved } from '../../graph-data/extraction/places/index.ts';
import type { TextRange } from '../../graph-data/model/locator.ts';
import type { Statement } from '../../graph-data/model/statement.ts';
import type { LocatedDocument, Section } from '../../graph-data/readers/index.ts';
import { paragraphRange } from '../../graph-data/readers/located-text.ts';
import { nameShare, numberShare, type Share, sumOf } from './share.ts';

/** Counts by name, for example reasons or relations. */
export type Tally = ReadonlyMap<string, number>;

export interface Account {
  readonly paragraphs: number;
  /** Claims of the graph by `relation (basis)`: basis tells those read by rule from those curated. */
  readonly claims: Tally;
  /** The same claims by basis alone. */
  readonly bases: Tally;
  readonly figures: number;
  readonly initiatives: number;
  readonly places: number;
  readonly cited: number;
  /** Numbers that are no figures, by reason. */
  readonly numbersIgnored: Tally;
  /** Words that look like names and are none, by reason. */
  readonly namesIgnored: Tally;
  readonly numbersAccounted: Share;
  readonly namesAccounted: Share;
}

export interface SectionAccount extends Account {
  /** Number and heading of the section; empty before the first. */
  readonly title: string;
  /** 1 for a chapter, 2 for a section or measure inside one; 0 before the first. */
  readonly level: number;
}

/** Deeper items belong to the section around them. */
const DEEPEST = 2;

function tally(items: readonly string[]): Tally {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return new Map([...counts].sort(([, a], [, b]) => b - a));
}

interface Span {
  readonly title: string;
  readonly level: number;
  readonly from: number;
  readonly to: number;
}

const titleOf = ({ number, heading }: Section): string => `${number}${heading}`;

/** The sections down to `DEEPEST` as spans of paragraphs, each up to the next, with what stands before the first. */
function spansOf(document: LocatedDocument): readonly Span[] {
  const shown = document.sections.filter((section) => section.level <= DEEPEST);
  const starts = [
    { title: '', level: 0, from: 0 },
    ...shown.map((section) => ({
      title: titleOf(section),
      level: section.level,
      from: section.paragraph,
    })),
  ];
  return starts
    .map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? document.paragraphs.length }))
    .filter((span) => span.to > span.from);
}

const inside = (range: TextRange, start: number): boolean => range.start <= start && start < range.end;

/** Accounts for the paragraphs `[from, to)`. */
type Counter = (from: number, to: number) => Account;

function counterOf(document: LocatedDocument, statements: readonly Statement[]): Counter {
  const columnsInterleaved = looksInterleaved(document.paragraphs);
  const names = document.paragraphs.map((paragraph) => accountNames(paragraph, { columnsInterleaved }));
  const fragmented = document.paragraphs.map((paragraph) => columnsInterleaved && isFragmented(paragraph));
  const numbers = readFigures(document, { columnsInterleaved: (index) => fragmented[index] ?? false });
  return (from, to) => {
    const within = <T extends { readonly paragraph: number }>(items: readonly T[]): readonly T[] =>
      items.filter((item) => item.paragraph >= from && item.paragraph < to);
    const found = names.slice(from, to);
    const paragraphs = document.paragraphs.slice(from, to);
    const ranges = paragraphs.map(paragraphRange);
    const claims = statements.filter((statement) =>
      statement.evidence.some((place) => ranges.some((range) => inside(range, place.range.start))),
    );
    const figures = within(numbers.figures);
    const ignored = within(numbers.ignored);
    return {
      paragraphs: to - from,
      claims: tally(claims.map(({ relation, basis }) => `${relation} (${basis})`)),
      bases: tally(claims.map(({ basis }) => basis)),
      figures: figures.length,
      initiatives: found.reduce((sum, item) => sum + item.initiatives.length, 0),
      places: found.reduce((sum, item) => sum + item.places.length, 0),
      cited: found.reduce((sum, item) => sum + item.cited.length, 0),
      numbersIgnored: tally(ignored.map((item) => item.reason)),
      namesIgnored: tally(found.flatMap((item) => item.ignored.map((left) => left.reason))),
      numbersAccounted: sumOf(
        paragraphs.map(({ folded }, index) =>
          numberShare(
            folded.text,
            [...figures, ...ignored]
              .filter((item) => item.paragraph === from + index)
              .map(({ range }) => range),
          ),
        ),
      ),
      namesAccounted: sumOf(
        paragraphs.map(({ folded }, index) => {
          const { initiatives = [], places = [], cited = [], ignored: left = [] } = found[index] ?? {};
          return nameShare(folded.text, [...initiatives, ...places, ...cited, ...left]);
        }),
      ),
    };
  };
}

/** One document: the whole, and its sections. `statements` are the claims of that document. */
export function accountDocument(
  document: LocatedDocument,
  statements: readonly Statement[],
): { readonly whole: Account; readonly sections: readonly SectionAccount[] } {
  const count = counterOf(document, statements);
  return {
    whole: count(0, document.paragraphs.length),
    sections: spansOf(document).map(({ title, level, from, to }) => ({ title, level, ...count(from, to) })),
  };
}
