/** What the reader's lists and keys work with, as pure functions of the answer. */
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { DocumentText, TextMarkKind, TextParagraph } from '../../bridge/contract.ts';
import type { Marked } from './nest.ts';

/** In the order of the legend. */
export const MARK_KINDS: readonly TextMarkKind[] = [
  'lead',
  'joint',
  'support',
  'initiative',
  'figure',
  'place',
  'citation',
  'doubt',
];

export interface Hit {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** What lies over a range of a paragraph. */
export type Ink =
  | { readonly kind: 'heading'; readonly index: number }
  | { readonly kind: 'mark'; readonly index: number }
  | { readonly kind: 'hit'; readonly index: number };

/** Kinds that are not shown, as the address keeps them. */
export function hiddenKinds(parameter: string | undefined): ReadonlySet<TextMarkKind> {
  const named = new Set(parameter?.split(',') ?? []);
  return new Set(MARK_KINDS.filter((kind) => named.has(kind)));
}

/** The parameter after one kind was turned on or off. */
export function toggledKinds(hidden: ReadonlySet<TextMarkKind>, kind: TextMarkKind): string {
  return MARK_KINDS.filter((other) => hidden.has(other) !== (other === kind)).join(',');
}

/** Every place of the words, whatever the case. */
export function findHits(paragraphs: readonly TextParagraph[], words: string): readonly Hit[] {
  const wanted = words.trim().toLowerCase();
  if (wanted === '') return [];
  return paragraphs.flatMap(({ text }, paragraph) => {
    const hits: Hit[] = [];
    const folded = text.toLowerCase();
    for (let at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, at + wanted.length))
      hits.push({ paragraph, start: at, end: at + wanted.length });
    return hits;
  });
}

/** All that is drawn over a paragraph. */
export function inksOf(
  { headings, marks }: TextParagraph,
  shown: (mark: number) => boolean,
  hits: readonly (Hit & { readonly index: number })[],
): readonly Marked<Ink>[] {
  const visible = marks.filter(([, , index]) => shown(index));
  return [
    ...headings.map(([start, end, index]): Marked<Ink> => ({ start, end, mark: { kind: 'heading', index } })),
    ...visible.map(([start, end, index]): Marked<Ink> => ({ start, end, mark: { kind: 'mark', index } })),
    ...hits.map(({ start, end, index }): Marked<Ink> => ({ start, end, mark: { kind: 'hit', index } })),
  ];
}

/** The paragraph in which each mark or heading begins; one that is not in the text has none. */
export function paragraphsOf(
  paragraphs: readonly TextParagraph[],
  part: 'marks' | 'headings',
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  paragraphs.forEach((paragraph, at) => {
    for (const [, , index] of paragraph[part]) if (!found.has(index)) found.set(index, at);
  });
  return found;
}

export const firstLineOf = ({ lineStarts }: TextParagraph): number => lineStarts[0]?.[1] ?? 1;

/** The paragraph that holds a line of the file: the last one that does not begin after it. */
export function paragraphAtLine(paragraphs: readonly TextParagraph[], line: number): number {
  return Math.max(
    0,
    paragraphs.findLastIndex((paragraph) => firstLineOf(paragraph) <= line),
  );
}

export const markOf = ({ marks }: DocumentText, statement: StatementId | null): number =>
  statement === null ? -1 : marks.findIndex(({ statements }) => statements.includes(statement));

/** The next one in the list, round the end; from nowhere, the first at or after `paragraph`. */
export function stepped(
  order: readonly number[],
  at: number,
  step: 1 | -1,
  isAhead: (mark: number) => boolean,
): number {
  const here = order.indexOf(at);
  const ahead = order.findIndex(isAhead);
  const next = here >= 0 ? here + step : step === 1 ? Math.max(0, ahead) : ahead - 1;
  return order.at(((next % order.length) + order.length) % order.length) ?? -1;
}

/** Pieces of a stretch of text, cut where a printed line begins; `line` is that line's number. */
export function cutAtLines(
  { lineStarts }: TextParagraph,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number; readonly line: number | null }[] {
  const inside = lineStarts.filter(([at]) => at >= start && at < end);
  const head = inside[0]?.[0] === start ? [] : [{ start, end: inside[0]?.[0] ?? end, line: null }];
  return [
    ...head,
    ...inside.map(([at, line], index) => ({ start: at, end: inside[index + 1]?.[0] ?? end, line })),
  ];
}
