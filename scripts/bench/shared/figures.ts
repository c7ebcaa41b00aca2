/** How many values become one figure. Pure. */

/** The value below which this share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);
export const rounded = (value: number): number => Number(value.toFixed(1));

/** `12.3 (11–14)`: the median of the runs and their range; `–` without any. */
export function spread(values: readonly number[]): string {
  const shown = (value: number): string => String(value < 100 ? rounded(value) : Math.round(value));
  if (values.length === 0) return '–';
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return values.length < 2
    ? shown(median(values))
    : `${shown(median(values))} (${shown(low)}–${shown(high)})`;
}
