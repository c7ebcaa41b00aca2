/** What ties places together, for one place and for the lines of the map. Pure. */
import type { Box, PlacesDrawing, PlaceTie } from '../../../graph-data/graph/places/index.ts';
import type { EntityId } from '../../../graph-data/model/ids.ts';

export interface TiedPlace {
  readonly place: EntityId;
  readonly item: PlaceTie['item'];
}

/** The other end of every tie of a place. */
export function tiesOfPlace(ties: readonly PlaceTie[], place: EntityId): readonly TiedPlace[] {
  return ties.flatMap(({ places: [from, to], item }) =>
    from === place ? [{ place: to, item }] : to === place ? [{ place: from, item }] : [],
  );
}

export interface TieLine {
  readonly key: string;
  readonly from: Box;
  readonly to: Box;
}

/** Lines across the border of the map, each pair once: what lies inside is near each other anyway. */
export function tieLines({ boxes }: PlacesDrawing, ties: readonly PlaceTie[]): readonly TieLine[] {
  const first = new Map<EntityId, Box>();
  for (const box of boxes) if (!first.has(box.place.id)) first.set(box.place.id, box);
  const lines = new Map<string, TieLine>();
  for (const { places } of ties) {
    const [a, b] = places.map((id) => first.get(id));
    if (a === undefined || b === undefined || (a.kind === 'outside') === (b.kind === 'outside')) continue;
    const key = `${a.key} ${b.key}`;
    lines.set(key, { key, from: a, to: b });
  }
  return [...lines.values()];
}
