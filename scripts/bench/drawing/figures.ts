/** What is measured of every renderer, and how several runs become one figure. */

/** Milliseconds and megabytes of one renderer at one size. */
export interface Drawn {
  /** From having the graph to the first frame that shows the whole, and to the first one that answers the hand. */
  readonly first: number;
  readonly interactive: number;
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
  /** Processor time of the page's main thread for one move of the hand over the picture. */
  readonly hover: number;
  /** Growth of the heap after a collection. */
  readonly heap: number;
  /** Longest frame while the elements are exchanged at rest; null for renderers that hold everything. */
  readonly exchange: number | null;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const rounded = (value: number): number => Number(value.toFixed(1));

/** `12.3 (11–14)`: the median of the runs and their range. */
export function spread(values: readonly number[]): string {
  const shown = (value: number): string => String(value < 100 ? rounded(value) : Math.round(value));
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length < 2
    ? shown(median(values))
    : `${shown(median(values))} (${shown(low)}–${shown(high)})`;
}
