/** The panel of facets beside the picture: whether it is seen, and going to it and back. */
import { currentGraph, useGraph } from '../graph/index.ts';
import { closePaths, pathsAreAsked, usePathsAsked } from '../paths/index.ts';
import { wishView } from '../viewport/index.ts';
import { setWorkbench, useWorkbench } from '../workbench/index.ts';

/** Both panels take the same room: while connections are asked for, the facets wait behind them. */
export function useFacetsOpen(): boolean {
  const isOpen = useWorkbench((state) => state.facetsOpen);
  const hasPicture = useGraph((state) => state.history.present.nodes.size > 0);
  const { ids } = usePathsAsked();
  return isOpen && hasPicture && ids === null;
}

/** The keyboard goes to the first facet, once the panel is there. */
function focusPanel(): void {
  requestAnimationFrame(() => {
    const summary = document.querySelector('.facets-panel summary');
    if (summary instanceof HTMLElement) summary.focus();
  });
}

export function closeFacets(): void {
  setWorkbench({ facetsOpen: false });
  wishView({ kind: 'focus' });
}

/** Nothing opens without a picture to sift. */
export function toggleFacets(): void {
  if (currentGraph().nodes.size === 0) return;
  if (pathsAreAsked()) closePaths();
  else if (useWorkbench.getState().facetsOpen) {
    closeFacets();
    return;
  }
  setWorkbench({ facetsOpen: true });
  focusPanel();
}
