/** A picture, a layout and what it is laid around → where everything goes. Pure; it runs in the worker. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { PlacedGraph } from '../../state/graph/types.ts';
import { ARRANGEMENTS, type Places, settle } from '../../state/layout/arrangements/index.ts';
import type { LayoutName } from '../../state/layout/arrangements/names.ts';
import { force } from './force.ts';

export interface LayoutQuestion {
  readonly layout: LayoutName;
  readonly graph: PlacedGraph;
  /** The part that filter and focus leave: this is laid out, the rest makes room where it must. */
  readonly shown: PlacedGraph;
  readonly focus: EntityId;
  /** Width over height of the canvas. */
  readonly shape: number;
}

/** Places of everything that is not pinned: nothing touches, and the same question has the same answer. */
export function arrangePicture({ layout, graph, shown, focus, shape }: LayoutQuestion): Places {
  const wishes = layout === 'force' ? force(shown) : ARRANGEMENTS[layout](shown, focus, shape);
  return settle(graph, wishes);
}
