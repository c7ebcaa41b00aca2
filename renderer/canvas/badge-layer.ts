/**
 * Small elements at a corner of the things that are shown and in focus, in a layer over the canvas that pans and zooms with
 * it.
 */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId } from '../../graph-data/model/ids.ts';
import { inFocus, useFocus } from '../state/focus/index.ts';
import { shownGraph, useGraph } from '../state/graph/index.ts';

/** Below this zoom a small badge would be larger than what it tells. */
export const SMALLEST_ZOOM = 0.4;

interface Options {
  readonly className: string;
  /** The corner of the card at which each stands. */
  readonly corner: 'top left' | 'bottom right' | 'bottom left';
  /** Below this zoom none is shown. */
  readonly hiddenBelow?: number;
  /** Told of every pan and zoom. */
  readonly onView?: (layer: HTMLElement, zoom: number) => void;
  /** Asked once for each drawing: what stands at a thing, null for nothing. */
  readonly badges: () => (id: EntityId) => HTMLElement | null;
  /** What changes them beside the picture and its focus; each returns how to stop listening. */
  readonly follow?: readonly ((again: () => void) => () => void)[];
}

/** Beside the container, so that its clicks are its own; the list of the picture says the same to a screen reader. */
function createLayer(container: HTMLElement, className: string): HTMLElement {
  const layer = document.createElement('div');
  layer.className = `graph-badges ${className}`;
  layer.setAttribute('aria-hidden', 'true');
  container.after(layer);
  return layer;
}

/** A badge to press; by keyboard the same is reached elsewhere. */
export function badgeButton(className: string, label: string, title: string): HTMLButtonElement {
  const badge = document.createElement('button');
  badge.type = 'button';
  badge.tabIndex = -1;
  badge.className = className;
  badge.textContent = label;
  badge.title = title;
  return badge;
}

/** Shows badges until the returned function is called. */
export function bindBadgeLayer(cy: Core, container: HTMLElement, options: Options): () => void {
  const { className, corner, hiddenBelow = 0, onView, badges, follow = [] } = options;
  const layer = createLayer(container, className);
  const [across, down] = [corner.endsWith('left') ? -1 : 1, corner.startsWith('top') ? -1 : 1];
  const put = (badge: HTMLElement): void => {
    const node = cy.getElementById(badge.dataset['node'] ?? '');
    if (node.empty()) return;
    const { x, y } = node.position();
    badge.style.left = `${x + (across * node.width()) / 2}px`;
    badge.style.top = `${y + (down * node.height()) / 2}px`;
  };
  const moveAlong = (): void => {
    const { x, y } = cy.pan();
    layer.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    layer.hidden = cy.zoom() < hiddenBelow;
    onView?.(layer, cy.zoom());
  };
  const onMove = ({ target }: EventObject): void => {
    const badge = layer.querySelector(`[data-node="${CSS.escape(target.id())}"]`);
    if (badge instanceof HTMLElement) put(badge);
  };
  const draw = (): void => {
    const shown = shownGraph();
    const near = inFocus(shown, useFocus.getState().focus) ?? shown.nodes;
    const badgeOf = badges();
    const drawn = [...shown.nodes.keys()].flatMap((id) => {
      const badge = near.has(id) ? badgeOf(id) : null;
      if (badge === null) return [];
      badge.dataset['node'] = id;
      return [badge];
    });
    layer.replaceChildren(...drawn);
    for (const badge of drawn) put(badge);
    moveAlong();
  };
  draw();
  cy.on('viewport', moveAlong);
  cy.on('position', 'node', onMove);
  const stops = [
    useGraph.subscribe((now, before) => {
      if (now.history.present !== before.history.present) draw();
    }),
    useFocus.subscribe(draw),
    ...follow.map((listen) => listen(draw)),
  ];
  return () => {
    for (const stop of stops) stop();
    cy.off('viewport', moveAlong);
    cy.off('position', 'node', onMove);
    layer.remove();
  };
}
