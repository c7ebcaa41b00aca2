/** Fit, zoom, expand and reveal on wish; when its room changes, the whole stays whole, and of a part the middle stays in the middle. */
import type { Core } from 'cytoscape';
import { setKeysAt, useViewport, type ViewWish } from '../../state/viewport/index.ts';
import { askExpansion, type OpenExpansion } from '../expansion-request.ts';
import { followSize } from '../page.ts';
import { fit, reveal, showsWhole } from '../view-fit.ts';

const ZOOM_STEP = 1.25;

function zoomBy(cy: Core, factor: number): void {
  const renderedPosition = { x: cy.width() / 2, y: cy.height() / 2 };
  cy.zoom({ level: cy.zoom() * factor, renderedPosition });
}

function grant(cy: Core, wish: ViewWish, open: OpenExpansion): void {
  if (wish.kind === 'expand') askExpansion(cy, wish.id, open);
  else if (wish.kind === 'reveal') reveal(cy, wish.id);
  else if (wish.kind === 'fit') fit(cy);
  else if (wish.kind === 'zoomIn') zoomBy(cy, ZOOM_STEP);
  else if (wish.kind === 'zoomOut') zoomBy(cy, 1 / ZOOM_STEP);
  // A lasso and a layout, too, begin with the hand on the picture (`controllers/lasso`, `controllers/arranging`).
  else if (wish.kind === 'lasso' || useViewport.getState().keysAt === 'canvas') cy.container()?.focus();
}

export function bindViewport(cy: Core, container: HTMLElement, open: OpenExpansion): () => void {
  const stopSize = followSize(container, (x, y) => {
    const isWhole = showsWhole(cy);
    cy.resize();
    if (isWhole) fit(cy, false);
    else cy.panBy({ x, y });
  });
  const onFocus = (): void => setKeysAt('canvas');
  container.addEventListener('focus', onFocus);
  const stopWishes = useViewport.subscribe(({ wish, turn }, before) => {
    if (wish && turn !== before.turn) grant(cy, wish, open);
  });
  return () => {
    stopSize();
    container.removeEventListener('focus', onFocus);
    stopWishes();
  };
}
