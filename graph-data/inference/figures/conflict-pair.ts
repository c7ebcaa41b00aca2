/** A pair of figures that cannot both be right, as the rules hand it on. */
import type { Observation } from './observation.ts';

export interface Conflict {
  /** The earlier one, in time order. */
  readonly a: Observation;
  readonly b: Observation;
  readonly kind: 'decimal-point' | 'same-period' | 'part-larger' | 'other-scope' | 'other-year';
  readonly reason: string;
}
