/** The place a document speaks of, where its header does not say: the one it names most. */
import type { PlaceMention, PlaceType } from '../places/index.ts';

/** Places that have an office of their own. Regions, rivers and zones have none that writes a report. */
const OFFICES: ReadonlySet<PlaceType> = new Set([
  'province',
  'city',
  'league',
  'prefecture',
  'district',
  'county',
  'banner',
]);
const FEWEST_MENTIONS = 3;
/** The runner-up must be named less than this share of the winner's mentions. */
const CLEAR_LEAD = 0.8;

/** The office place named most, or an empty string when none is named clearly more than the others. */
export function mostNamedPlace(mentions: readonly PlaceMention[]): string {
  const counts = new Map<string, number>();
  for (const { canonical, type } of mentions) {
    if (OFFICES.has(type)) counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (first === undefined || first[1] < FEWEST_MENTIONS) return '';
  return second !== undefined && second[1] >= first[1] * CLEAR_LEAD ? '' : first[0];
}
