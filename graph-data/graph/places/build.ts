/** All places of a workspace with what they hold. */
import type { EntityId } from '../../model/ids.ts';
import { groundOf, type PlacesGround, type PlacesInput } from './ground.ts';
import { itemsByPlace } from './items.ts';
import type { PlaceRow, PlacesModel, PlaceTie } from './types.ts';

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

const parentNameOf = (parents: readonly EntityId[], told: unknown): string | null =>
  parents.length === 0 && typeof told === 'string' ? told : null;

function rowsOf(ground: PlacesGround): readonly PlaceRow[] {
  const items = itemsByPlace(ground);
  return ground.places
    .map(({ id, name, aliases, properties }) => ({
      ...{ id, name, aliases: aliases.map((alias) => alias.name) },
      type: typeof properties['type'] === 'string' ? properties['type'] : 'unknown',
      parents: ground.parentsOf(id),
      parentName: parentNameOf(ground.parentsOf(id), properties['parent']),
      code: ground.codeOf(name),
      items: items.get(id) ?? [],
    }))
    .toSorted((a, b) => byText(a.code ?? '9', b.code ?? '9') || byText(a.name, b.name));
}

/** Each pair of places that an initiative lies in, or a measure concerns, with the item of the first. */
function tiesOf(rows: readonly PlaceRow[]): readonly PlaceTie[] {
  const holders = new Map<EntityId, { readonly row: PlaceRow; readonly item: PlaceRow['items'][number] }[]>();
  for (const row of rows) {
    for (const item of row.items) {
      if (item.kind !== 'initiative' && item.kind !== 'measure') continue;
      holders.set(item.thing, [...(holders.get(item.thing) ?? []), { row, item }]);
    }
  }
  return [...holders.values()].flatMap((held) =>
    held.flatMap(({ row, item }, index) =>
      held.slice(index + 1).map((other) => ({ places: [row.id, other.row.id] as const, item })),
    ),
  );
}

/**
 * The place whose bodies the workspace speaks of most comes first; where none has bodies, the one that most others lie
 * in, then the one that holds most. A country or a province that merely frames the others has few bodies of its own.
 * Where no place has bodies or others in it, the one that holds most stands alone.
 */
function centresOf(rows: readonly PlaceRow[]): readonly EntityId[] {
  const within = new Map<EntityId, number>();
  for (const parent of rows.flatMap(({ parents }) => parents))
    within.set(parent, (within.get(parent) ?? 0) + 1);
  const ranked = rows
    .map(({ id, items }) => ({
      id,
      bodies: items.filter(({ kind }) => kind === 'body').length,
      inner: within.get(id) ?? 0,
      held: items.length,
    }))
    .toSorted((a, b) => b.bodies - a.bodies || b.inner - a.inner || b.held - a.held || byText(a.id, b.id));
  const framing = ranked.filter(({ bodies, inner }) => bodies > 0 || inner > 0);
  return (framing.length > 0 ? framing : ranked.slice(0, 1)).map(({ id }) => id);
}

/** @returns the same value for the same workspace, in a settled order. */
export function buildPlaces(input: PlacesInput): PlacesModel {
  const places = rowsOf(groundOf(input));
  const years = places.flatMap(({ items }) => items.flatMap(({ year }) => year ?? []));
  return {
    places,
    ties: tiesOf(places),
    centres: centresOf(places),
    documents: input.documents
      .map(({ id, title, number, date }) => ({ id, date, name: title ?? number ?? '' }))
      .toSorted((a, b) => byText(a.date ?? '9', b.date ?? '9') || byText(a.id, b.id)),
    years: [...new Set(years)].toSorted(byText),
  };
}
