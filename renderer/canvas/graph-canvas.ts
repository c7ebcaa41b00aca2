/** The picture outside React: one cytoscape instance, one controller per concern, each cleans up after itself. */
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { bindBadges } from './controllers/badges.ts';
import { bindDrag } from './controllers/drag.ts';
import { bindElements } from './controllers/elements.ts';
import { bindExpansion } from './controllers/expansion.ts';
import { bindHighlight } from './controllers/highlight.ts';
import { bindHover } from './controllers/hover.ts';
import { bindKeyboard } from './controllers/keyboard.ts';
import { bindMenu, type OpenMenu } from './controllers/menu.ts';
import { bindRoutes } from './controllers/routes.ts';
import { bindSelection } from './controllers/selection.ts';
import { bindStyle } from './controllers/style.ts';
import { bindViewport } from './controllers/viewport.ts';

export type { MenuRequest } from './controllers/menu.ts';

cytoscape.use(fcose);

interface Options {
  readonly openMenu: OpenMenu;
  /** Words on a badge, in the user's language at the time they are needed. */
  readonly badgeTitle: (count: number) => string;
}

/** Draws the picture into `container` until the returned function is called. */
export function mountCanvas(container: HTMLElement, { openMenu, badgeTitle }: Options): () => void {
  const cy = cytoscape({
    container,
    minZoom: 0.15,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    autounselectify: true,
  });
  const stops = [
    bindStyle(cy),
    bindRoutes(cy),
    bindElements(cy),
    bindSelection(cy),
    bindHighlight(cy),
    bindHover(cy, container),
    bindExpansion(cy),
    bindDrag(cy),
    bindViewport(cy, container),
    bindMenu(cy, openMenu),
    bindKeyboard(cy, container, openMenu),
    bindBadges(cy, container, badgeTitle),
  ];
  return () => {
    for (const stop of stops.reverse()) stop();
    cy.destroy();
  };
}
