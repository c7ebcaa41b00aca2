/** What a figure counts, as rows meet: the name without marks, place, level and ways of counting. */
import { markless } from '../../model/names.ts';

/** Words of the name that only tell whose, how high or how the count was made; the thing is the same without them. */
const DRESS = /^(?:全国|国家级|国家|全市|全区|累计|改造(?=.{3}))+/u;
const COUNTED = /累计/gu;

/** The name as rows meet; `place` is the figure's own. */
export function thingKey(name: string, place: string): string {
  const bare = markless(name);
  const own = place !== '' && bare.startsWith(place) ? bare.slice(place.length) : bare;
  return own.replace(DRESS, '').replace(COUNTED, '');
}
