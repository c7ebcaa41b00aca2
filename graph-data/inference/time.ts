/** Dates as the page gives them: `2023`, `2023-07` or `2023-07-13`. Never more precise than that. */

/** True only when the dates tell: `2024-05` is not later than `2024`. */
export function isLater(date: string | null, than: string | null): boolean {
  if (date === null || than === null) return false;
  const length = Math.min(date.length, than.length);
  return date.slice(0, length) > than.slice(0, length);
}

/** Order of reading: by date as far as it is known, undated first. */
export function byDate(a: string | null, b: string | null): number {
  const [left, right] = [a ?? '', b ?? ''];
  return left === right ? 0 : left < right ? -1 : 1;
}

export function yearOf(date: string | null): number | null {
  const year = date === null ? Number.NaN : Number(date.slice(0, 4));
  return Number.isInteger(year) && year > 0 ? year : null;
}
