/** Small elements at a corner of cards, in a layer over the canvas that pans and zooms with it. */
import type { Core, EventObject } from 'cytoscape';

interface Options {
  readonly className: string;
  /** The corner of the card at which each stands. */
  readonly corner: 'top left' | 'bottom right' | 'bottom left';
  /** Told of every pan and zoom. */
  readonly onView?: (layer: HTMLElement, zoom: number) => void;
}

export interface BadgeLayer {
  /** Shows these and nothing else; each names its thing in `data-node`. */
  readonly show: (badges: readonly HTMLElement[]) => void;
  readonly remove: () => void;
}

/** Beside the container, so that its clicks are its own; the list of the picture says the same to a screen reader. */
function createLayer(container: HTMLElement, className: string): HTMLElement {
  const layer = document.createElement('div');
  layer.className = `graph-badges ${className}`;
  layer.setAttribute('aria-hidden', 'true');
  container.after(layer);
  return layer;
}

export function badgeLayer(cy: Core, container: HTMLElement, options: Options): BadgeLayer {
  const { className, corner, onView } = options;
  const layer = createLayer(container, className);
  const [across, down] = [corner.endsWith('left') ? -1 : 1, corner.startsWith('top') ? -1 : 1];
  const put = (badge: HTMLElement): void => {
    const node = cy.getElementById(badge.dataset['node'] ?? '');
    if (node.empty()) return;
    const { x, y } = node.position();
    badge.style.left = `${x + (across * node.width()) / 2}px`;
    badge.style.top = `${y + (down * node.height()) / 2}px`;
  };
  const follow = (): void => {
    const { x, y } = cy.pan();
    layer.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    onView?.(layer, cy.zoom());
  };
  const onMove = ({ target }: EventObject): void => {
    const badge = layer.querySelector(`[data-node="${CSS.escape(target.id())}"]`);
    if (badge instanceof HTMLElement) put(badge);
  };
  cy.on('viewport', follow);
  cy.on('position', 'node', onMove);
  return {
    show: (badges) => {
      layer.replaceChildren(...badges);
      for (const badge of badges) put(badge);
      follow();
    },
    remove: () => {
      cy.off('viewport', follow);
      cy.off('position', 'node', onMove);
      layer.remove();
    },
  };
}
