/** A line that steps back: of one pale colour, since opacity alone would let a bundle of them look like one that does not. */
import type { Palette } from './palette.ts';

export const paleLine = ({ line }: Palette, opacity: number) => ({
  opacity,
  color: line,
  'line-color': line,
  'source-arrow-color': line,
  'target-arrow-color': line,
  'text-outline-color': line,
  'z-index': 0,
});
