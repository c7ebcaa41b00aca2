/** Short names of China's provinces, cities and leagues: what a name begins with when it stands for itself. */
import { places } from '../../vocabulary/index.ts';

const SHORT_NAMES: ReadonlySet<string> = new Set(
  places.map((place) => place.short).filter((short) => short.length > 1),
);
const LONGEST = 5;

/** True for 广州, 海南; false for 广州市. */
export function isPlaceName(word: string): boolean {
  return SHORT_NAMES.has(word);
}

/** True for 海南国际经济发展局 and the like. */
export function beginsWithPlace(name: string): boolean {
  for (let length = 2; length <= LONGEST; length += 1) {
    if (SHORT_NAMES.has(name.slice(0, length))) return true;
  }
  return false;
}
