/** Showing everything without making it larger than the page's own type. */
import type { Core } from 'cytoscape';

const PADDING = 36;
/** Room for the legend under the picture. */
const FOOT = 40;
/** Above this, labels would be larger than the text around the canvas. */
const LARGEST = 1.2;
const DURATION = 180;

export function fit(cy: Core, animated = true): void {
  const elements = cy.elements();
  if (elements.empty() || cy.width() === 0) return;
  const box = elements.boundingBox();
  const zoom = Math.min(
    (cy.width() - PADDING * 2) / box.w,
    (cy.height() - PADDING * 2 - FOOT) / box.h,
    LARGEST,
  );
  const pan = {
    x: cy.width() / 2 - zoom * (box.x1 + box.w / 2),
    y: (cy.height() - FOOT) / 2 - zoom * (box.y1 + box.h / 2),
  };
  cy.stop();
  if (animated) cy.animate({ zoom, pan }, { duration: DURATION, easing: 'ease-out' });
  else cy.viewport({ zoom, pan });
}

/** Brings one node into view with the least movement; what is seen already stays where it is. */
export function reveal(cy: Core, id: string): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const box = node.renderedBoundingBox();
  const inside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
  if (!inside) cy.animate({ center: { eles: node } }, { duration: DURATION, easing: 'ease-out' });
}

/** True when some node stands outside the visible part. */
export function somethingHidden(cy: Core): boolean {
  const seen = cy.extent();
  const all = cy.nodes().boundingBox();
  return all.x1 < seen.x1 || all.y1 < seen.y1 || all.x2 > seen.x2 || all.y2 > seen.y2;
}
