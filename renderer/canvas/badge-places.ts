/** On what the badges of a layer stand, and where: at a corner of each card, or on each line. */
import type { Core } from 'cytoscape';
import type { EntityId, StatementId } from '../../graph-data/model/ids.ts';
import { shownPart } from '../state/focus/index.ts';
import type { Point, Size } from '../state/layout/geometry.ts';
import { boxesOf, LAID } from './controllers/lines.ts';
import { badgePlace } from './line-badge-place.ts';

export interface BadgePlaces<Id extends string> {
  /** What is shown and in focus, and may have one. */
  readonly ids: () => Iterable<Id>;
  /** Null for what is not on the canvas. The size of the badge is measured where it matters. */
  readonly placesOf: (cy: Core) => (id: Id, badge: () => Size) => Point | null;
  /** Calls when places have become others, with what has moved where it is one alone; returns how to stop. */
  readonly follow: (cy: Core, moved: (id: string | null) => void) => () => void;
}

/** The badge may hang over it: its own style says how far. */
export function atCorner(
  corner: 'top left' | 'top right' | 'bottom right' | 'bottom left',
): BadgePlaces<EntityId> {
  const [across, down] = [corner.endsWith('left') ? -1 : 1, corner.startsWith('top') ? -1 : 1];
  return {
    ids: () => shownPart().nodes.keys(),
    placesOf: (cy) => (id) => {
      const node = cy.getElementById(id);
      if (node.empty()) return null;
      const { x, y } = node.position();
      return { x: x + (across * node.width()) / 2, y: y + (down * node.height()) / 2 };
    },
    follow: (cy, moved) => {
      const onMove = ({ target }: { readonly target: { id(): string } }): void => moved(target.id());
      cy.on('position', 'node', onMove);
      return () => void cy.off('position', 'node', onMove);
    },
  };
}

/** The middle of the badge, beyond the mark of the line and clear of all cards. */
export const onLine: BadgePlaces<StatementId> = {
  ids: () => shownPart().edges.keys(),
  placesOf: (cy) => {
    const boxes = boxesOf(cy);
    return (id, badge) => {
      const edge = cy.getElementById(id);
      return edge.empty() || !edge.isEdge() ? null : badgePlace(edge, badge(), boxes);
    };
  },
  // A line runs otherwise when what it joins moves and when it is led around cards; many do at once.
  follow: (cy, moved) => {
    let waiting = 0;
    const soon = (): void => {
      if (waiting !== 0) return;
      waiting = requestAnimationFrame(() => {
        waiting = 0;
        moved(null);
      });
    };
    cy.on(`position data ${LAID}`, soon);
    return () => {
      cancelAnimationFrame(waiting);
      cy.off(`position data ${LAID}`, soon);
    };
  },
};
