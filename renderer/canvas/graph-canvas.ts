/** The picture outside React: one cytoscape instance, one controller per concern, each cleans up after itself. */
import cytoscape from 'cytoscape';
import { bindAfar } from './controllers/afar.ts';
import { bindArranging } from './controllers/arranging.ts';
import { bindBadges } from './controllers/badges.ts';
import { bindCamera } from './controllers/camera.ts';
import { bindConflicts, type ConflictBadgeOptions } from './controllers/conflicts.ts';
import { bindCorrections, type CorrectionBadgeOptions } from './controllers/corrections.ts';
import { bindDrag } from './controllers/drag.ts';
import { bindElements } from './controllers/elements.ts';
import { bindExpansion } from './controllers/expansion.ts';
import { bindHighlight } from './controllers/highlight.ts';
import { bindHover } from './controllers/hover.ts';
import { bindKeyboard } from './controllers/keyboard.ts';
import { bindLasso } from './controllers/lasso.ts';
import { bindLineBadges } from './controllers/line-badges.ts';
import { bindMenu, type OpenMenu } from './controllers/menu.ts';
import { bindNotes } from './controllers/notes.ts';
import { bindRoutes } from './controllers/routes.ts';
import { bindSelection } from './controllers/selection.ts';
import { bindStyle } from './controllers/style.ts';
import { bindViewport } from './controllers/viewport.ts';
import { bindWork } from './controllers/work.ts';
import { bindWorkKeys } from './controllers/work-keys.ts';
import type { OpenExpansion } from './expansion-request.ts';

export type { MenuRequest, OpenMenu } from './controllers/menu.ts';
export type { ThingRequest } from './expansion-request.ts';

interface Options {
  /** What opens over the canvas. */
  readonly openMenu: OpenMenu;
  readonly openExpansion: OpenExpansion;
  /** Words on a badge, in the user's language at the time they are needed. */
  readonly badgeTitle: (count: number) => string;
  readonly conflicts: ConflictBadgeOptions;
  readonly corrections: CorrectionBadgeOptions;
}

/** Draws the picture into `container` until the returned function is called. */
export function mountCanvas(container: HTMLElement, options: Options): () => void {
  const { openMenu, openExpansion, badgeTitle, conflicts, corrections } = options;
  const cy = cytoscape({
    container,
    minZoom: 0.15,
    maxZoom: 2.5,
    boxSelectionEnabled: false,
    autounselectify: true,
    // What desktops allow between the clicks of a double click, in ms; cytoscape's own 250 misses slow hands and machines.
    multiClickDebounceTime: 500,
  });
  const stops = [
    bindStyle(cy),
    bindRoutes(cy),
    bindElements(cy),
    bindWork(cy),
    bindLasso(cy, container),
    bindSelection(cy),
    bindHighlight(cy),
    bindAfar(cy),
    bindHover(cy, container),
    bindExpansion(cy, openExpansion),
    bindDrag(cy),
    bindViewport(cy, container, openExpansion),
    bindArranging(cy),
    bindCamera(cy, container),
    bindMenu(cy, openMenu),
    bindKeyboard(cy, container, openMenu),
    bindWorkKeys(cy, container),
    bindBadges(cy, container, { title: badgeTitle, open: openExpansion }),
    bindConflicts(cy, container, conflicts),
    bindNotes(cy, container),
    bindCorrections(cy, container, corrections),
    bindLineBadges(cy, container, corrections),
  ];
  return () => {
    for (const stop of stops.reverse()) stop();
    cy.destroy();
  };
}
