/** Small elements on the things or lines that are shown and in focus, in a layer over the canvas that pans and zooms with it. */
import type { Core } from 'cytoscape';
import { useFocus } from '../state/focus/index.ts';
import { useGraph } from '../state/graph/index.ts';
import type { BadgePlaces } from './badge-places.ts';

/** Below this zoom a small badge would be larger than what it tells. */
export const SMALLEST_ZOOM = 0.4;

interface Options<Id extends string> {
  readonly className: string;
  /** On what each stands, and where. */
  readonly places: BadgePlaces<Id>;
  /** Below this zoom none is shown. */
  readonly hiddenBelow?: number;
  /** Told of every pan and zoom. */
  readonly onView?: (layer: HTMLElement, zoom: number) => void;
  /** Asked once for each drawing: what stands at a thing or a line, null for nothing. */
  readonly badges: () => (id: Id) => HTMLElement | null;
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
export function bindBadgeLayer<Id extends string>(
  cy: Core,
  container: HTMLElement,
  options: Options<Id>,
): () => void {
  const { className, places, hiddenBelow = 0, onView, badges, follow = [] } = options;
  const layer = createLayer(container, className);
  let drawn: ReadonlyMap<Id, HTMLElement> = new Map();
  const put = (moved: string | null): void => {
    // Most pictures have none, and things move with every frame of a drag or a layout.
    if (drawn.size === 0) return;
    const placeOf = places.placesOf(cy);
    for (const [id, badge] of drawn) {
      if (moved !== null && id !== moved) continue;
      const place = placeOf(id, () => ({ width: badge.offsetWidth, height: badge.offsetHeight }));
      if (place === null) continue;
      badge.style.left = `${place.x}px`;
      badge.style.top = `${place.y}px`;
    }
  };
  const moveAlong = (): void => {
    const { x, y } = cy.pan();
    layer.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`;
    const wasHidden = layer.hidden;
    layer.hidden = cy.zoom() < hiddenBelow;
    onView?.(layer, cy.zoom());
    // What is not shown has no size.
    if (wasHidden && !layer.hidden) put(null);
  };
  const draw = (): void => {
    const badgeOf = badges();
    drawn = new Map(
      [...places.ids()].flatMap((id) => {
        const badge = badgeOf(id);
        return badge === null ? [] : [[id, badge] as const];
      }),
    );
    layer.replaceChildren(...drawn.values());
    moveAlong();
    put(null);
  };
  draw();
  cy.on('viewport', moveAlong);
  const stops = [
    places.follow(cy, put),
    useGraph.subscribe((now, before) => {
      if (now.history.present !== before.history.present) draw();
    }),
    useFocus.subscribe(draw),
    ...follow.map((listen) => listen(draw)),
  ];
  return () => {
    for (const stop of stops) stop();
    cy.off('viewport', moveAlong);
    layer.remove();
  };
}
