/** Looking at what lies within a few lines of one thing or several; the rest of the picture steps back. */
import { create } from 'zustand';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { announce } from '../announcement/index.ts';
import { type PlacedGraph, shownGraph, useGraph, visiblePart } from '../graph/index.ts';
import { type Focus, focusedPart, inFocus } from './producers.ts';

export { type Focus, focusedPart, inFocus } from './producers.ts';

export const DEPTHS: readonly number[] = [1, 2, 3, 4, 5];

interface FocusState {
  readonly focus: Focus | null;
}

export const useFocus = create<FocusState>(() => ({ focus: null }));

// A picture without what is looked at has nothing to focus on.
useGraph.subscribe(({ history }) => {
  const { focus } = useFocus.getState();
  if (focus && !inFocus(visiblePart(history.present), focus)) useFocus.setState({ focus: null });
});

/** The part of the picture that is in focus: what keys walk and marking takes in. */
export const shownPart = (): PlacedGraph => focusedPart(shownGraph(), useFocus.getState().focus);

export function focusOn(ids: Iterable<EntityId>, depth: number): void {
  const graph = shownGraph();
  const around = [...ids].filter((id) => graph.nodes.has(id));
  const [first] = around;
  if (first === undefined) return;
  useFocus.setState({ focus: { around, depth } });
  const name = around.length === 1 ? (graph.nodes.get(first)?.card.name ?? '') : null;
  const count = shownPart().nodes.size;
  if (name === null) announce({ kind: 'focusedAmong', things: around.length, depth, count });
  else announce({ kind: 'focusedAround', name, depth, count });
}

/** False when nothing was in focus. */
export function leaveFocus(): boolean {
  if (!useFocus.getState().focus) return false;
  useFocus.setState({ focus: null });
  announce({ kind: 'focusLeft' });
  return true;
}
