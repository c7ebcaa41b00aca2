/** A map of the user's own: its shapes fitted into a frame, and which of them are which places. Pure. */
import type { EntityId } from '../../model/ids.ts';
import type { MapFeature, OwnMap, PlaceRow, Position } from './types.ts';

export interface FittedShape {
  readonly feature: number;
  readonly name: string;
  /** Path of the areas, empty where there are none. */
  readonly path: string;
  readonly points: readonly Position[];
  /** Where the name stands: the middle of the largest area, or the first point. */
  readonly at: Position;
}

const folded = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '');

/** The place of every shape: told by hand, else by a name or alias that one place alone has. */
export function placesOfShapes(
  { features, matches }: Pick<OwnMap, 'features' | 'matches'>,
  places: readonly PlaceRow[],
): readonly (EntityId | null)[] {
  const named = new Map<string, Set<EntityId>>();
  for (const { id, name, aliases } of places)
    for (const form of [name, ...aliases].map(folded))
      named.set(form, (named.get(form) ?? new Set()).add(id));
  const byHand = new Map(matches.map(({ feature, place }) => [feature, place]));
  return features.map(({ name }, index) => {
    const told = byHand.get(index);
    if (told !== undefined) return told;
    const [only, another] = named.get(folded(name)) ?? [];
    return only !== undefined && another === undefined ? only : null;
  });
}

const positionsOf = ({ polygons, points }: MapFeature): readonly Position[] => [
  ...polygons.flat(2),
  ...points,
];

interface Bounds {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

function boundsOf(positions: readonly Position[]): Bounds | null {
  const [first] = positions;
  if (first === undefined) return null;
  let [west, south] = first;
  let [east, north] = first;
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, east, south, north };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Degrees → pixels: east–west is shortened as it is in the middle of the map, which a city's size allows. */
function fitting(
  bounds: Bounds,
  width: number,
  height: number,
  margin: number,
): (position: Position) => Position {
  const { west, east, south, north } = bounds;
  const shorter = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [wide, high] = [(east - west) * shorter, north - south];
  const scale = Math.min((width - 2 * margin) / (wide || 1), (height - 2 * margin) / (high || 1));
  const [left, top] = [(width - wide * scale) / 2, (height - high * scale) / 2];
  return ([longitude, latitude]) => [
    rounded(left + (longitude - west) * shorter * scale),
    rounded(top + (north - latitude) * scale),
  ];
}

/** Positions that fall on the one before are left out: borders are often far finer than a screen. */
function lineOf(ring: readonly Position[], fit: (position: Position) => Position): string {
  const words: string[] = [];
  for (const position of ring) {
    const at = fit(position).join(' ');
    if (at !== words.at(-1)) words.push(at);
  }
  return `M${words.join('L')}Z`;
}

const pathOf = (polygons: MapFeature['polygons'], fit: (position: Position) => Position): string =>
  polygons.flatMap((rings) => rings.map((ring) => lineOf(ring, fit))).join('');

/** Longest and widest area by its bounds: a good enough place for a name. */
function middleOf({ polygons, points }: MapFeature): Position | null {
  const areas = polygons.flatMap((rings) => boundsOf(rings[0] ?? []) ?? []);
  const size = ({ west, east, south, north }: Bounds): number => (east - west) * (north - south);
  const largest = areas.toSorted((a, b) => size(b) - size(a))[0];
  if (largest === undefined) return points[0] ?? null;
  return [(largest.west + largest.east) / 2, (largest.south + largest.north) / 2];
}

const MARGIN = 24;

/** Shapes that hold no position are left out. */
export function fitShapes(
  features: readonly MapFeature[],
  width: number,
  height: number,
): readonly FittedShape[] {
  const bounds = boundsOf(features.flatMap(positionsOf));
  if (bounds === null) return [];
  const fit = fitting(bounds, width, height, MARGIN);
  return features.flatMap((shape, feature) => {
    const middle = middleOf(shape);
    if (middle === null) return [];
    const { name, polygons, points } = shape;
    return [{ feature, name, path: pathOf(polygons, fit), points: points.map(fit), at: fit(middle) }];
  });
}
