/** Keys under which names meet: the same thing in another dress of marks, never in other words. */
import { markless } from '../../model/names.ts';
import indicatorRecords from '../../vocabulary/indicators.json' with { type: 'json' };

interface IndicatorRecord {
  readonly name: string;
  readonly forms: readonly string[];
  readonly source: string;
}

const indicators = new Map(
  (indicatorRecords as readonly IndicatorRecord[]).flatMap(({ name, forms }) =>
    [name, ...forms].map((form) => [form, name] as const),
  ),
);

/** Short form of a place as names begin with it: 通辽 of 通辽市. */
function shortPlace(place: string): string {
  return place.length > 2 ? place.replace(/(?:自治区|自治州|省|市|盟|县|旗|区)$/u, '') : place;
}

/** Words that say only that the thing is the document's own: 全市, 我市. */
const OWN = /^(?:全|我|本)(?:国|省|区|市|盟|州|县|旗|镇|乡)/u;

/** Key of an initiative's name in a document of `homePlace`. */
export function initiativeKey(name: string, homePlace: string): string {
  const bare = markless(name).replace(OWN, '');
  return homePlace !== '' && bare.startsWith(homePlace) && bare.length > homePlace.length + 2
    ? `${shortPlace(homePlace)}${bare.slice(homePlace.length)}`
    : bare;
}

/** The canonical name of an indicator: the vocabulary's where it knows the form, else the printed one without own-words. */
export function indicatorName(name: string): string {
  const bare = name.replace(OWN, '');
  return indicators.get(markless(bare)) ?? (bare === '' ? name : bare);
}
