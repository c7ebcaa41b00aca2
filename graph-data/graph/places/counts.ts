/** How much a place holds after the filter, and the steps of shade for it. Pure; window and file count alike. */
import type { ArrangedPlaces, Unit } from './arrange.ts';
import type { PlaceItem, PlaceItemKind, PlaceRow, PlacesFilter } from './types.ts';

export const COUNTED_KINDS = ['initiative', 'figure', 'measure'] as const satisfies readonly PlaceItemKind[];
export type CountedKind = (typeof COUNTED_KINDS)[number];

export function shownItems(
  items: readonly PlaceItem[],
  { document, year }: PlacesFilter,
): readonly PlaceItem[] {
  return items.filter(
    (item) => (document === '' || item.document === document) && (year === '' || item.year === year),
  );
}

/** A thing named for a place and for a park in it counts once. */
export function countOf(rows: readonly PlaceRow[], kind: PlaceItemKind, filter: PlacesFilter): number {
  const things = rows.flatMap(({ items }) => shownItems(items, filter).filter((item) => item.kind === kind));
  return new Set(things.map(({ thing }) => thing)).size;
}

/** A unit counts with what lies in it; the centre stands for what is said of all of it, so only for itself. */
export const countedRows = (unit: Unit, { centre }: ArrangedPlaces): readonly PlaceRow[] =>
  unit === centre ? [unit.place] : [unit.place, ...unit.inner];

const STEPS = 4;

export interface Shade {
  readonly from: number;
  readonly to: number;
}

/** Up to four steps of equal width from 1 to the most; none where nothing is counted. */
export function shadesOf(counts: readonly number[]): readonly Shade[] {
  const most = Math.max(0, ...counts);
  const steps = Math.min(STEPS, most);
  return Array.from({ length: steps }, (_, step) => ({
    from: Math.floor((most * step) / steps) + 1,
    to: Math.floor((most * (step + 1)) / steps),
  }));
}

/** 0 for nothing, else the 1-based step. */
export function shadeOf(shades: readonly Shade[], count: number): number {
  return shades.findIndex(({ from, to }) => count >= from && count <= to) + 1;
}
