/** Which section a paragraph stands in. */
import type { Section } from '../readers/index.ts';

/** Innermost section of a paragraph. */
export function sectionAt(sections: readonly Section[], paragraph: number): number | null {
  let low = 0;
  let high = sections.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sections[middle]?.paragraph ?? 0) <= paragraph) low = middle + 1;
    else high = middle;
  }
  return low > 0 ? low - 1 : null;
}
