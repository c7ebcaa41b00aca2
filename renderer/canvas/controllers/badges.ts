/** "+n" at the corner of a thing with neighbours that are not drawn: a preview of what expanding would bring. */
import type { Core } from 'cytoscape';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { inFocus, useFocus } from '../../state/focus/index.ts';
import { currentGraph, remaining, shownGraph, useGraph } from '../../state/graph/index.ts';
import { badgeLayer } from '../badge-layer.ts';
import { askExpansion, type OpenExpansion } from '../expansion-request.ts';

interface Options {
  /** Words on a badge, in the user's language at the time they are needed. */
  readonly title: (count: number) => string;
  readonly open: OpenExpansion;
}

/** Below this zoom a badge would be larger than what it tells. */
const SMALLEST_ZOOM = 0.4;

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

export function bindBadges(cy: Core, container: HTMLElement, options: Options): () => void {
  const layer = badgeLayer(cy, container, {
    className: 'graph-badges--more',
    corner: 'bottom right',
    onView: (element, zoom) => {
      element.hidden = zoom < SMALLEST_ZOOM;
    },
  });
  const draw = (): void => {
    const shown = shownGraph();
    const near = inFocus(shown, useFocus.getState().focus) ?? shown.nodes;
    const badges = [...remaining(currentGraph())]
      .filter(([id, count]) => count > 0 && near.has(id))
      .map(([id, count]) => createBadge(cy, id, count, options));
    layer.show(badges);
  };
  draw();
  const stops = [
    useGraph.subscribe((now, before) => {
      if (now.history.present !== before.history.present) draw();
    }),
    useFocus.subscribe(draw),
  ];
  return () => {
    for (const stop of stops) stop();
    layer.remove();
  };
}
