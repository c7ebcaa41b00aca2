/** Tells a newspaper page that was read across its columns: its paragraphs are full of gaps between Chinese words. */
import type { Paragraph } from '../../readers/index.ts';

/** Shorter paragraphs are headings; they say nothing about columns. */
const LONG_LINE = 60;
/** A gap between two Chinese characters, without which a printed line has no second column. */
const GAP = /[\u3400-\u9fff、,。;] (?=[\u3400-\u9fff“"])/gu;
/** Share of the long paragraphs with a gap from which on the page is taken for interleaved; clean pages have under a tenth. */
const SHARE = 0.4;
const FEWEST = 6;

/** True when the columns of the page run into one another, so that names may be joined only inside one fragment. */
export function looksInterleaved(paragraphs: readonly Paragraph[]): boolean {
  const text = paragraphs.filter((paragraph) => paragraph.columns === null);
  const long = text.filter((paragraph) => paragraph.folded.text.length >= LONG_LINE);
  const gapped = long.filter((paragraph) => (paragraph.folded.text.match(GAP)?.length ?? 0) >= 2);
  return long.length >= FEWEST && gapped.length / long.length >= SHARE;
}
