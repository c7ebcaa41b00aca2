/** Tells a paragraph made of short fragments, as a page read across its columns gives them. */
import type { Paragraph } from '../../readers/index.ts';

/** A gap between Chinese characters that no layout of running text leaves. */
const GAP = /(?<=[\u4e00-\u9fa5,、。;:”"』）)]) (?=[\u4e00-\u9fa5“"《（(])/gu;
/** Printed columns of newspapers hold 13 to 30 characters a line; a line over the whole page holds more than this. */
const WIDEST_COLUMN = 45;
/** Headings are short and often hold one gap. */
const SHORTEST = 40;

/**
 * True when the paragraph's fragments are as short as a column is wide. On a page whose columns ran together some
 * paragraphs run over its whole width and can be read as usual: ask this of each, after the page has been found interleaved.
 */
export function isFragmented(paragraph: Pick<Paragraph, 'folded' | 'marks'>): boolean {
  const { text } = paragraph.folded;
  const gaps = (text.match(GAP)?.length ?? 0) + Math.max(0, paragraph.marks.length - 1);
  return text.length >= SHORTEST && gaps > 0 && text.length / (gaps + 1) <= WIDEST_COLUMN;
}
