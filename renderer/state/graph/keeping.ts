/** What stays on the canvas and where: hiding and moving. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { Announcement } from '../announcement/index.ts';
import type { Point } from '../layout/geometry.ts';
import * as produce from './producers.ts';
import { change, currentGraph } from './store.ts';

const nameOf = (id: EntityId): string => currentGraph().nodes.get(id)?.card.name ?? '';

export function hide(id: EntityId): void {
  const name = nameOf(id);
  change(
    (graph) => produce.hide(graph, [id]),
    () => ({ kind: 'hidden', name }),
  );
}

/** One step of the history, whether a hand moved one thing or a layout moved all. */
export function move(places: ReadonlyMap<EntityId, Point>, words?: Announcement): void {
  const [first] = places.keys();
  const step = words ?? { kind: 'moved', name: first ? nameOf(first) : '' };
  change(
    (graph) => produce.move(graph, places),
    () => step,
  );
}
