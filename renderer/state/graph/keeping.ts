/** What stays on the canvas and where: hiding, moving, and what holds against it. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { type Announcement, announce } from '../announcement/index.ts';
import type { Point } from '../layout/geometry.ts';
import * as produce from './producers.ts';
import { change, currentGraph } from './store.ts';

const nameOf = (id: EntityId): string => currentGraph().nodes.get(id)?.card.name ?? '';

export function hide(ids: Iterable<EntityId>): void {
  const gone = [...ids];
  const [first] = gone;
  const name = first && gone.length === 1 ? nameOf(first) : null;
  change(
    (graph) => produce.hide(graph, gone),
    (after, before) =>
      name === null
        ? { kind: 'hiddenSome', count: before.nodes.size - after.nodes.size }
        : { kind: 'hidden', name },
  );
}

/** Leaves nothing but these. */
export function hideOthers(ids: Iterable<EntityId>): void {
  const stay = new Set(ids);
  change(
    (graph) =>
      produce.hide(
        graph,
        [...graph.nodes.keys()].filter((id) => !stay.has(id)),
      ),
    (after, before) => ({ kind: 'hiddenOthers', count: before.nodes.size - after.nodes.size }),
  );
}

/** Pins what is not pinned yet; when all of them are, takes the pins away. */
export function togglePins(ids: Iterable<EntityId>): void {
  const things = [...ids];
  const isPinned = produce.allPinned(currentGraph(), things);
  change(
    (graph) => produce.pin(graph, things, !isPinned),
    (after, before) => ({
      kind: isPinned ? 'unpinned' : 'pinned',
      count: Math.abs(after.pinned.size - before.pinned.size),
    }),
  );
}

/** While the picture is locked, neither a hand nor a layout moves anything. */
export function toggleLock(): void {
  change(
    (graph) => ({ ...graph, locked: !graph.locked }),
    ({ locked }) => ({ kind: locked ? 'locked' : 'unlocked' }),
  );
}

/** One step of the history, whether a hand moved one thing or a layout moved all; false when nothing moved. */
export function move(places: ReadonlyMap<EntityId, Point>, words?: Announcement): boolean {
  const [first] = places.keys();
  const step = words ?? { kind: 'moved', name: first ? nameOf(first) : '' };
  if (currentGraph().locked) announce({ kind: 'held' });
  return change(
    (graph) => produce.move(graph, places),
    () => step,
  );
}
