/** "+n" at the corner of a thing with neighbours that are not drawn: a preview of what expanding would bring. */
import type { Core, EventObject } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { inFocus, useFocus } from '../../state/focus/index.ts';
import { currentGraph, remaining, shownGraph, useGraph } from '../../state/graph/index.ts';
import { askExpansion, type OpenExpansion } from '../expansion-request.ts';

interface Options {
  /** Words on a badge, in the user's language at the time they are needed. */
  readonly title: (count: number) => string;
  readonly open: OpenExpansion;
}

/** Below this zoom a badge would be larger than what it tells. */
const SMALLEST_ZOOM = 0.4;

/** A layer over the canvas that pans and zooms with it; beside the container, so that its clicks are its own. */
function createLayer(container: HTMLElement): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'graph-badges';
  layer.setAttribute('aria-hidden', 'true');
  container.after(layer);
  return layer;
}

function createBadge(cy: Core, id: EntityId, count: number, { title, open }: Options): HTMLButtonElement {
  const badge = document.createElement('button');
  badge.type = 'button';
  badge.tabIndex = -1;
  badge.className = 'graph-badge';
  badge.textContent = `+${count}`;
  badge.title = title(count);
  badge.dataset['node'] = id;
  badge.addEventListener('click', () => askExpansion(cy, id, open));
  return badge;
}

function put(cy: Core, badge: HTMLElement): void {
  const node = cy.getElementById(badge.dataset['node'] ?? '');
  if (node.empty()) return;
  const { x, y } = node.position();
  badge.style.left = `${x + node.width() / 2}px`;
  badge.style.top = `${y + node.height() / 2}px`;
}

export function bindBadges(cy: Core, container: HTMLElement, options: Options): () => void {
  const layer = createLayer(container);
  const follow = (): void => {
    const { x, y } = cy.pan();
    layer.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    layer.hidden = cy.zoom() < SMALLEST_ZOOM;
  };
  const draw = (): void => {
    const shown = shownGraph();
    const near = inFocus(shown, useFocus.getState().focus) ?? shown.nodes;
    const badges = [...remaining(currentGraph())]
      .filter(([id, count]) => count > 0 && near.has(id))
      .map(([id, count]) => createBadge(cy, id, count, options));
    layer.replaceChildren(...badges);
    for (const badge of badges) put(cy, badge);
    follow();
  };
  const onMove = ({ target }: EventObject): void => {
    const badge = layer.querySelector(`[data-node="${CSS.escape(target.id())}"]`);
    if (badge instanceof HTMLElement) put(cy, badge);
  };
  draw();
  const stops = [
    useGraph.subscribe((now, before) => {
      if (now.history.present !== before.history.present) draw();
    }),
    useFocus.subscribe(draw),
  ];
  cy.on('viewport', follow);
  cy.on('position', 'node', onMove);
  return () => {
    for (const stop of stops) stop();
    cy.off('viewport', follow);
    cy.off('position', 'node', onMove);
    layer.remove();
  };
}
