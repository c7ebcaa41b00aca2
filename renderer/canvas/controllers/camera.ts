/** Shows the part of the picture a saved view was looking at, where that is all of it as large as wished, and tells which part is shown now. */
import type { Core } from 'cytoscape';
import type { SavedCamera } from '../../bridge/contract.ts';
import { type CameraWish, forgetCamera, holdCamera, useCamera } from '../../state/viewport/camera.ts';
import { fit, somethingHidden } from '../view-fit.ts';

function read(cy: Core): SavedCamera {
  const [zoom, pan, width, height] = [cy.zoom(), cy.pan(), cy.width(), cy.height()];
  return { zoom, x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom, width, height };
}

/** Before a layout has given it a size, nothing can be seen on a canvas. */
const isSeen = (cy: Core): boolean => cy.width() > 0 && cy.height() > 0;

function show(cy: Core, { camera, fill }: CameraWish): void {
  cy.resize();
  if (!isSeen(cy)) return;
  const growth = fill ? Math.min(cy.width() / camera.width, cy.height() / camera.height) : 1;
  const zoom = Math.min(Math.max(camera.zoom * growth, cy.minZoom()), cy.maxZoom());
  cy.stop();
  cy.viewport({
    zoom,
    pan: { x: cy.width() / 2 - zoom * camera.x, y: cy.height() / 2 - zoom * camera.y },
  });
  if (!fill) forgetCamera();
  else if (!somethingHidden(cy)) fit(cy, false, cy.maxZoom());
}

/** Bound after the elements and the size: neither fitting nor growing may come behind it. */
export function bindCamera(cy: Core, container: HTMLElement): () => void {
  const grant = (): void => {
    const { wish } = useCamera.getState();
    if (wish) show(cy, wish);
  };
  grant();
  holdCamera(() => read(cy));
  const stopWishes = useCamera.subscribe((now, before) => {
    if (now.wish !== before.wish) grant();
  });
  const observer = new ResizeObserver(grant);
  observer.observe(container);
  return () => {
    observer.disconnect();
    stopWishes();
    holdCamera(null);
  };
}
