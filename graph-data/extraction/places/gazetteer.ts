/** The listed places, found by longest match. Data: the vocabulary's gazetteer and `more-places.json`. */
import { type Place, places } from '../../vocabulary/index.ts';
import moreRecords from './more-places.json' with { type: 'json' };
import riskyRecords from './risky-short-names.json' with { type: 'json' };
import type { PlaceType } from './types.ts';

export interface KnownPlace {
  readonly canonical: string;
  readonly type: PlaceType;
  readonly parent: string | null;
}

interface Form extends KnownPlace {
  readonly form: string;
  /** A short name that is also a common word. */
  readonly risky: boolean;
}

interface MoreRecord {
  readonly name: string;
  readonly type: string;
  readonly forms: readonly string[];
  readonly parent: string | null;
}

const risky = new Set(riskyRecords.names);
const BY_SUFFIX: readonly (readonly [RegExp, PlaceType])[] = [
  [/盟$/u, 'league'],
  [/(?:州|地区)$/u, 'prefecture'],
  [/旗$/u, 'banner'],
  [/县$/u, 'county'],
  [/(?<!开发)区$/u, 'district'],
  [/市$/u, 'city'],
];

function typeOf(place: Place): PlaceType {
  if (place.level === 'province') return 'province';
  if (place.level === 'zone') return 'zone';
  return BY_SUFFIX.find(([pattern]) => pattern.test(place.name))?.[1] ?? 'city';
}

function collect(): Map<string, Form[]> {
  const byFirst = new Map<string, Form[]>();
  const seen = new Set<string>();
  const add = (form: string, known: KnownPlace): void => {
    if (form.length < 2 || seen.has(form)) return;
    seen.add(form);
    const list = byFirst.get(form.charAt(0)) ?? [];
    list.push({ form, risky: risky.has(form), ...known });
    byFirst.set(form.charAt(0), list);
  };
  for (const record of moreRecords as readonly MoreRecord[]) {
    const known = { canonical: record.name, type: record.type as PlaceType, parent: record.parent };
    for (const form of [record.name, ...record.forms]) add(form, known);
  }
  for (const place of places) {
    const known = { canonical: place.name, type: typeOf(place), parent: place.parent };
    // 玉树州 is how a prefecture is called in running text.
    const everyday = place.name.endsWith('自治州') ? [`${place.short}州`] : [];
    for (const form of [place.name, place.short, ...everyday]) add(form, known);
  }
  for (const list of byFirst.values()) list.sort((left, right) => right.form.length - left.form.length);
  return byFirst;
}

const forms = collect();

/** The longest listed name that begins at `at`, or null. */
export function knownPlaceAt(text: string, at: number): Form | null {
  const list = forms.get(text.charAt(at));
  return list?.find((entry) => text.startsWith(entry.form, at)) ?? null;
}

/** The listed place with exactly this printed form, or null. */
export function knownPlace(name: string): KnownPlace | null {
  const found = knownPlaceAt(name, 0);
  return found && found.form === name ? found : null;
}
