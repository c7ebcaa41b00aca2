/** The one panel beside the picture, facets or contents: which is seen, and going to it and back. */
import { currentGraph, useGraph } from '../graph/index.ts';
import { closePaths, pathsAreAsked, usePathsAsked } from '../paths/index.ts';
import { setKeysAt, wishView } from '../viewport/index.ts';
import { type SidePanel, setWorkbench, useWorkbench } from '../workbench/index.ts';

/** Where the keyboard goes when a panel opens. */
const ENTRIES: Readonly<Record<SidePanel, string>> = {
  facets: '.facets-panel summary',
  contents: '.contents [role="listbox"]',
};

/** Connections take the same room: while they are asked for, the panel waits behind them. */
export function useSidePanel(): SidePanel | null {
  const side = useWorkbench((state) => state.side);
  const hasPicture = useGraph((state) => state.history.present.nodes.size > 0);
  const { ids } = usePathsAsked();
  return hasPicture && ids === null ? side : null;
}

/** The keyboard goes to the panel, once it is there. */
function enter(panel: SidePanel): void {
  requestAnimationFrame(() => {
    const entry = document.querySelector(ENTRIES[panel]);
    if (entry instanceof HTMLElement) entry.focus();
  });
}

export function closeSidePanel(): void {
  setWorkbench({ side: null });
  setKeysAt('canvas');
  wishView({ kind: 'focus' });
}

/** Nothing opens beside no picture. */
export function toggleSidePanel(panel: SidePanel): void {
  if (currentGraph().nodes.size === 0) return;
  if (pathsAreAsked()) closePaths();
  else if (useWorkbench.getState().side === panel) {
    closeSidePanel();
    return;
  }
  setWorkbench({ side: panel });
  enter(panel);
}
