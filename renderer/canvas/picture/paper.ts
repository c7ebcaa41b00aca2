/** Paper sizes, and whether a picture on them can still be read. Pure. */
import type { PictureChoice, PictureNote } from '../../state/exports/index.ts';
import type { Size } from '../../state/layout/geometry.ts';

const MILLIMETRE = 96 / 25.4;
const SHORT_SIDES = { A4: 210, A3: 297 };
const LONG_SIDES = { A4: 297, A3: 420 };

type PageChoice = Extract<PictureChoice, { format: 'pdf' }>;

/** A page in CSS pixels. */
export function pixelsOf({ size, landscape }: Pick<PageChoice, 'size' | 'landscape'>): Size {
  const [short, long] = [SHORT_SIDES[size] * MILLIMETRE, LONG_SIDES[size] * MILLIMETRE];
  // A hair less than the sheet, so that rounding never begins a second page.
  const [width, height] = landscape ? [long, short] : [short, long];
  return { width: Math.floor(width), height: Math.floor(height) };
}

/** Words on most cards, in pixels at full scale. */
const CARD_TEXT = 12;
const POINTS_PER_PIXEL = 0.75;
/** Print below this is hard to read. */
const LEAST_POINTS = 5;

export function smallPrint(scale: number): PictureNote | null {
  const points = CARD_TEXT * scale * POINTS_PER_PIXEL;
  return points < LEAST_POINTS ? { kind: 'small', points: Math.round(points * 10) / 10 } : null;
}
