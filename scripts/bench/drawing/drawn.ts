/** What is measured of every renderer. */
import type { Missing } from '../shared/answers.ts';

/**
 * - `first`, `interactive`: from having the graph to the first frame that shows the whole, and to the first one whose elements answer the hand.
 * - `pan`, `zoom`: milliseconds between frames.
 * - `hover`: processor time of the page's main thread for one move of the hand over the picture.
 * - `heap`: its growth after a collection, in megabytes.
 * - `exchange`: longest frame while the elements are exchanged at rest; renderers that hold everything have none.
 */
export const MEASURES = ['first', 'interactive', 'pan', 'zoom', 'hover', 'heap', 'exchange'] as const;
export type Measure = (typeof MEASURES)[number];

/** The values of one measure in one run, or why there are none. */
export type Values = readonly number[] | Missing;

/** One run of one renderer at one size. */
export type Drawn = Readonly<Partial<Record<Measure, Values>>>;

/** Frames of one gesture; half of it goes there, half comes back. */
export const FRAMES = 80;
