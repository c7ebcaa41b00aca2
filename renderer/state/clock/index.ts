/** What day it is, for what depends on it; the one place where the window looks at a clock for that. */

/** The local date as documents write it to the day: `2026-11-29`. */
export function dayOf(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export const today = (): string => dayOf(new Date());
