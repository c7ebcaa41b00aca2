/** The layout that runs, the last one that was asked for, and whether the choice is open. */
import { create } from 'zustand';
import { currentGraph, type PlacedGraph } from '../graph/index.ts';
import type { LayoutName } from '../layout/arrangements/names.ts';
import { wishView } from '../viewport/index.ts';

interface ArrangingState {
  readonly running: { readonly layout: LayoutName; readonly cancel: () => void } | null;
  readonly last: LayoutName;
  readonly menuOpen: boolean;
}

export const useArranging = create<ArrangingState>(() => ({
  running: null,
  last: 'reading',
  menuOpen: false,
}));

/** One thing alone has no order. */
export const canArrange = (graph: PlacedGraph = currentGraph()): boolean => graph.nodes.size > 1;

export function setLayoutMenu(open: boolean): void {
  useArranging.setState({ menuOpen: open && canArrange() });
}

/** Asks the canvas for a layout, by default the one of last time. */
export function arrange(layout: LayoutName = useArranging.getState().last): void {
  if (!canArrange()) return;
  useArranging.setState({ last: layout, menuOpen: false });
  wishView({ kind: 'arrange', layout });
}

/** True when there was a layout to stop. */
export function cancelArranging(): boolean {
  const { running } = useArranging.getState();
  running?.cancel();
  return running !== null;
}
