/** Which place stands where on a schematic map around a centre: units, what lies in them, everything else by kind. */
import type { EntityId } from '../../model/ids.ts';
import type { PlaceRow, PlacesModel } from './types.ts';

/** Everything outside, in the order shown; `unplaced` are places of which nothing says where they lie. */
export const OUTSIDE_KINDS = [
  'above',
  'port',
  'city',
  'province',
  'region',
  'country',
  'nature',
  'road',
  'unplaced',
] as const;

export type OutsideKind = (typeof OUTSIDE_KINDS)[number];

export interface Unit {
  readonly place: PlaceRow;
  /** Parks, towns and all else that lies in it, on whatever level. */
  readonly inner: readonly PlaceRow[];
}

export interface ArrangedPlaces {
  readonly centre: Unit;
  readonly units: readonly Unit[];
  readonly outside: readonly { readonly kind: OutsideKind; readonly places: readonly PlaceRow[] }[];
}

/** Levels of the state; a zone is one where it has bodies of its own. */
const LEVELS: ReadonlySet<string> = new Set([
  'province',
  'city',
  'league',
  'prefecture',
  'district',
  'county',
  'banner',
  'town',
  'subdistrict',
]);
const OUTSIDE_OF: Readonly<Record<string, OutsideKind>> = {
  port: 'port',
  province: 'province',
  region: 'region',
  country: 'country',
  river: 'nature',
  lake: 'nature',
  desert: 'nature',
  grassland: 'nature',
  mountain: 'nature',
  road: 'road',
};

/** The place and everything it lies in. A circle in the claims ends the walk. */
function chainsOf(rows: ReadonlyMap<EntityId, PlaceRow>): (id: EntityId) => ReadonlySet<EntityId> {
  const walk = (id: EntityId, seen: Set<EntityId>): Set<EntityId> => {
    if (seen.has(id)) return seen;
    seen.add(id);
    for (const parent of rows.get(id)?.parents ?? []) walk(parent, seen);
    return seen;
  };
  return (id) => walk(id, new Set());
}

const hasBodies = ({ items }: PlaceRow): boolean => items.some(({ kind }) => kind === 'body');

const isUnit = (row: PlaceRow, centre: EntityId): boolean =>
  row.parents.includes(centre) && (LEVELS.has(row.type) || (row.type === 'zone' && hasBodies(row)));

function outsideKindOf({ type, parents, parentName }: PlaceRow): OutsideKind {
  const known = OUTSIDE_OF[type];
  if (known !== undefined) return known;
  return LEVELS.has(type) && (parents.length > 0 || parentName !== null) ? 'city' : 'unplaced';
}

/** @returns null when the workspace has no such place. */
export function arrangePlaces({ places }: PlacesModel, centreId: EntityId): ArrangedPlaces | null {
  const rows = new Map(places.map((row) => [row.id, row]));
  const centre = rows.get(centreId);
  if (centre === undefined) return null;
  const chainOf = chainsOf(rows);
  const above = chainOf(centreId);
  const units = places.filter((row) => isUnit(row, centreId));
  const others = places.filter((row) => row.id !== centreId && !units.includes(row));
  const liesIn = (row: PlaceRow, id: EntityId): boolean => chainOf(row.id).has(id) && !above.has(row.id);
  const unitsOf = (row: PlaceRow): readonly PlaceRow[] => units.filter(({ id }) => liesIn(row, id));
  const outside = others.filter((row) => !liesIn(row, centreId) && unitsOf(row).length === 0);
  const kindOf = (row: PlaceRow): OutsideKind => (above.has(row.id) ? 'above' : outsideKindOf(row));
  return {
    centre: {
      place: centre,
      inner: others.filter((row) => liesIn(row, centreId) && unitsOf(row).length === 0),
    },
    units: units.map((place) => ({ place, inner: others.filter((row) => liesIn(row, place.id)) })),
    outside: OUTSIDE_KINDS.map((kind) => ({
      kind,
      places: outside.filter((row) => kindOf(row) === kind),
    })).filter((group) => group.places.length > 0),
  };
}
