/** Where bands, rows and columns lie, in pixels of the matrix's own sheet. Pure. */
import type { MatrixBand } from '../../../graph-data/graph/matrix/index.ts';

export const ROW_HEIGHT = 26;
export const BAND_HEIGHT = 24;
export const ROW_HEAD_WIDTH = 216;
export const COLUMN_BAND_HEIGHT = 22;
export const COLUMN_HEAD_HEIGHT = 156;

const NARROWEST = 26;
const WIDEST = 40;

/** All columns on the sheet when they fit, never so narrow that a heading cannot be read. */
export function columnWidth(width: number, columns: number): number {
  const free = Math.floor((width - ROW_HEAD_WIDTH) / Math.max(1, columns));
  return Math.max(NARROWEST, Math.min(free, WIDEST));
}

/** A slot of the row axis: the head of a band, or a row at its position. */
export type RowSlot =
  | { readonly kind: 'band'; readonly band: MatrixBand; readonly ordinal: number }
  | { readonly kind: 'row'; readonly position: number; readonly ordinal: number };

/** Bands before their rows; `ordinal` counts bands, for a ground that changes with the group. */
export function rowSlots(count: number, bands: readonly MatrixBand[]): readonly RowSlot[] {
  const rowAt = (ordinal: number) => (position: number) => ({ kind: 'row', position, ordinal }) as const;
  const positions = Array.from({ length: count }, (_, position) => position);
  if (bands.length === 0) return positions.map(rowAt(0));
  return bands.flatMap((band, ordinal): readonly RowSlot[] => [
    { kind: 'band', band, ordinal },
    ...positions.slice(band.start, band.start + band.length).map(rowAt(ordinal)),
  ]);
}

export const slotHeight = (slot: RowSlot | undefined): number =>
  slot?.kind === 'band' ? BAND_HEIGHT : ROW_HEIGHT;

/** How many columns a window is widened to on either side: scrolling inside it draws nothing anew. */
const STEP = 8;

/** The columns to draw, in steps, so that rows keep what they have while the hand moves. */
export function columnWindow(first: number, last: number, count: number): readonly [number, number] {
  const start = Math.max(0, Math.floor(first / STEP) * STEP - STEP);
  const end = Math.min(count, (Math.floor(last / STEP) + 2) * STEP);
  return [start, end];
}
