/** The picture as a list: what is on it by kind, and the way of the keys through it. Pure. */
import type { EntityId } from '../../../../graph-data/model/ids.ts';
import type { PlacedGraph, PlacedNode } from '../../../state/graph/index.ts';
import { kindsInOrder } from '../../../state/ontology/index.ts';

export interface ContentsGroup {
  readonly kind: string;
  readonly nodes: readonly PlacedNode[];
}

/** Kinds in the order of the ontology, things of a kind in the order in which they came. */
export function contentsOf({ nodes }: PlacedGraph): readonly ContentsGroup[] {
  const all = [...nodes.values()];
  const kinds = kindsInOrder(all.map(({ card }) => card.kind));
  return kinds.map((kind) => ({ kind, nodes: all.filter(({ card }) => card.kind === kind) }));
}

export const rowsOf = (groups: readonly ContentsGroup[]): readonly EntityId[] =>
  groups.flatMap(({ nodes }) => nodes.map(({ card }) => card.id));

/** Where the keys are: at the row they were at, or, when that is gone, at the one that took its place. */
export interface RowCursor {
  readonly id: EntityId | null;
  readonly place: number;
}

export function cursorIn(rows: readonly EntityId[], { id, place }: RowCursor): RowCursor {
  const at = id === null ? -1 : rows.indexOf(id);
  const next = at >= 0 ? at : Math.min(place, rows.length - 1);
  return { id: rows[next] ?? null, place: Math.max(0, next) };
}

const STEPS: Readonly<Record<string, (place: number, last: number) => number>> = {
  ArrowDown: (place, last) => Math.min(place + 1, last),
  ArrowUp: (place) => Math.max(place - 1, 0),
  PageDown: (place, last) => Math.min(place + 10, last),
  PageUp: (place) => Math.max(place - 10, 0),
  Home: () => 0,
  End: (_, last) => last,
};

/** Where a key leads in the list; undefined for keys that lead nowhere. */
export function movedBy(key: string, rows: readonly EntityId[], { place }: RowCursor): RowCursor | undefined {
  const next = STEPS[key]?.(place, rows.length - 1);
  return next === undefined ? undefined : { id: rows[next] ?? null, place: next };
}

/** The rows from one to another, both with them, whichever stands first. */
export function rowsBetween(rows: readonly EntityId[], from: number, to: number): readonly EntityId[] {
  return rows.slice(Math.min(from, to), Math.max(from, to) + 1);
}
