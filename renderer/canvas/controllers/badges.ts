/** "+n" at the corner of a thing with neighbours that are not drawn: a preview of what expanding would bring. */
import type { Core } from 'cytoscape';
import { currentGraph, remaining } from '../../state/graph/index.ts';
import { badgeButton, bindBadgeLayer, SMALLEST_ZOOM } from '../badge-layer.ts';
import { atCorner } from '../badge-places.ts';
import { askExpansion, type OpenExpansion } from '../expansion-request.ts';

interface Options {
  /** Words on a badge, in the user's language at the time they are needed. */
  readonly title: (count: number) => string;
  readonly open: OpenExpansion;
}

export function bindBadges(cy: Core, container: HTMLElement, { title, open }: Options): () => void {
  return bindBadgeLayer(cy, container, {
    className: 'graph-badges--more',
    places: atCorner('bottom right'),
    hiddenBelow: SMALLEST_ZOOM,
    badges: () => {
      const counts = remaining(currentGraph());
      return (id) => {
        const count = counts.get(id) ?? 0;
        if (count === 0) return null;
        const badge = badgeButton('graph-badge', `+${count}`, title(count));
        badge.addEventListener('click', () => askExpansion(cy, id, open));
        return badge;
      };
    },
  });
}
