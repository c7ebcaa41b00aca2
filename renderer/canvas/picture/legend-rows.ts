/** The legend of a sheet in rows: a sample, its words, how many are drawn. Pure. */
import type { Tag } from '../../../graph-data/graph/formats/xml.ts';
import type { Drawing } from './drawing.ts';
import { fixed } from './pen.ts';
import { type Look, textTag, widthOf } from './text.ts';

export interface LegendItem {
  readonly sample: Drawing;
  /** With the count. */
  readonly words: string;
}

export const ROW = 24;
/** Samples are drawn smaller than on the canvas, but so that ◐ and ○ are still told apart on a grey print. */
export const SAMPLE_SCALE = 0.72;
const SAMPLE_GAP = 7;
const ITEM_GAP = 22;

const sampleWidth = ({ width }: Drawing): number => width * SAMPLE_SCALE;
const itemWidth = ({ sample, words }: LegendItem): number =>
  sampleWidth(sample) + SAMPLE_GAP + widthOf(words, 'plain') + ITEM_GAP;

/** Items row by row, as many as the width takes. */
export function flowOf(items: readonly LegendItem[], width: number): readonly (readonly LegendItem[])[] {
  const rows: LegendItem[][] = [];
  let taken = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = itemWidth(item);
    if (taken + own - ITEM_GAP > width) {
      rows.push([]);
      taken = 0;
    }
    rows.at(-1)?.push(item);
    taken += own;
  }
  return rows;
}

function itemTags({ sample, words }: LegendItem, x: number, y: number, look: Look): Tag[] {
  const [left, top] = [x - sample.left * SAMPLE_SCALE, y - (sample.top + sample.height / 2) * SAMPLE_SCALE];
  const place = `translate(${fixed(left)} ${fixed(top)}) scale(${SAMPLE_SCALE})`;
  return [
    { name: 'g', attributes: { class: 'sample', transform: place }, content: sample.tags },
    textTag(words, x + sampleWidth(sample) + SAMPLE_GAP, y, 'plain', look, 'start'),
  ];
}

export function legendTags(
  rows: readonly (readonly LegendItem[])[],
  left: number,
  top: number,
  look: Look,
): readonly Tag[] {
  return rows.flatMap((row, index) => {
    let x = left;
    return row.flatMap((item) => {
      const tags = itemTags(item, x, top + (index + 0.5) * ROW, look);
      x += itemWidth(item);
      return tags;
    });
  });
}
