/** Names that were printed and that no vocabulary knows, each once: bodies and places to be told what they are. */
import { type EntityRecord, GENERAL_USAGE } from '../../model/entity.ts';
import type { EntityId } from '../../model/ids.ts';
import { endsOf, type Statement } from '../../model/statement.ts';

/** Rules that look a place up in a list vouch for it; the others tell it by its form alone. */
const LISTED = /^place-(?:listed|abbreviated-region)@/u;
/** Sorts of places that lists of places hold; roads, rivers and sites stand in none. */
const IN_LISTS: ReadonlySet<unknown> = new Set([
  ...['unknown', 'city', 'league', 'prefecture', 'district', 'county', 'banner', 'town', 'village'],
  ...['subdistrict', 'zone', 'region'],
]);

export interface UnknownThing {
  readonly thing: EntityRecord;
  /** Claims that name it, in reading order. */
  readonly claims: readonly Statement[];
}

const isVouched = ({ rule, basis, qualifiers }: Statement): boolean =>
  LISTED.test(rule) || basis === 'curated' || qualifiers.resolution?.startsWith('vocabulary:') === true;

/** The committee or government of a place says itself what it is. */
const isTerritorial = ({ aliases }: EntityRecord): boolean =>
  aliases.some(({ source }) => source === GENERAL_USAGE);

function isUnknown(thing: EntityRecord, claims: readonly Statement[]): boolean {
  const { kind, properties } = thing;
  if (claims.some(isVouched)) return false;
  if (kind === 'agency') return properties['category'] === null && !isTerritorial(thing);
  return kind === 'place' && IN_LISTS.has(properties['type']);
}

/** @param settled things the user said something of already */
export function unknownThings(
  entities: readonly EntityRecord[],
  statements: readonly Statement[],
  settled: (thing: EntityRecord) => boolean,
): readonly UnknownThing[] {
  const named = new Map<EntityId, Statement[]>(
    entities.filter(({ kind }) => kind === 'agency' || kind === 'place').map(({ id }) => [id, []]),
  );
  for (const statement of statements) for (const end of endsOf(statement)) named.get(end)?.push(statement);
  return entities.flatMap((thing): UnknownThing[] => {
    const all = named.get(thing.id) ?? [];
    const claims = all.filter(({ basis }) => basis === 'read');
    return claims.length > 0 && isUnknown(thing, all) && !settled(thing) ? [{ thing, claims }] : [];
  });
}
