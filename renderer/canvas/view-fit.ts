/** Showing everything without making it larger than the page's own type. */
import type { CollectionReturnValue, Core, NodeCollection } from 'cytoscape';

const PADDING = 36;
/** Nearer to the border than this, in pixels of the screen, a thing looks cut off. */
const EDGE = 14;
/** Room for the legend under the picture. */
const FOOT = 40;
/** Above this, labels would be larger than the text around the canvas. */
const LARGEST = 1.2;
const DURATION = 180;

/** Below this, labels of 12 px cannot be read. */
const LEGIBLE = 0.72;

function zoomFor(cy: Core, { w, h }: { readonly w: number; readonly h: number }): number {
  return Math.min((cy.width() - PADDING * 2) / w, (cy.height() - PADDING * 2 - FOOT) / h, LARGEST);
}

function frame(cy: Core, elements: CollectionReturnValue, animated: boolean, largest = LARGEST): void {
  const box = elements.boundingBox();
  const zoom = Math.min(zoomFor(cy, box), largest);
  const pan = {
    x: cy.width() / 2 - zoom * (box.x1 + box.w / 2),
    y: (cy.height() - FOOT) / 2 - zoom * (box.y1 + box.h / 2),
  };
  cy.stop();
  if (animated) cy.animate({ zoom, pan }, { duration: DURATION, easing: 'ease-out' });
  else cy.viewport({ zoom, pan });
}

/** Shows the whole picture. */
export function fit(cy: Core, animated = true): void {
  if (cy.elements().empty() || cy.width() === 0) return;
  frame(cy, cy.elements(), animated);
}

/** The thing most of `added` are linked to: what was expanded. */
function originOf(cy: Core, added: NodeCollection): NodeCollection {
  const links = new Map(cy.nodes().map((node) => [node.id(), node.edgesWith(added).length] as const));
  const most = Math.max(
    0,
    ...cy
      .nodes()
      .difference(added)
      .map((node) => links.get(node.id()) ?? 0),
  );
  return cy.nodes().filter((node) => !added.contains(node) && links.get(node.id()) === most);
}

/** After an expansion: the whole picture while it can be read, otherwise what came and what it came from. */
export function showAdded(cy: Core, added: NodeCollection): void {
  const isLegible = zoomFor(cy, cy.elements().boundingBox()) >= LEGIBLE;
  if (isLegible) fit(cy);
  else frame(cy, added.union(originOf(cy, added).first()), true, Math.max(LEGIBLE, cy.zoom()));
}

/** Brings one node into view with the least movement; what is seen already stays where it is. */
export function reveal(cy: Core, id: string, animated = true): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const box = node.renderedBoundingBox();
  const inside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
  if (inside) return;
  if (animated) cy.animate({ center: { eles: node } }, { duration: DURATION, easing: 'ease-out' });
  else cy.center(node);
}

/** True when some node stands outside the visible part or at its very edge. */
export function somethingHidden(cy: Core): boolean {
  const seen = cy.extent();
  const edge = EDGE / cy.zoom();
  const all = cy.nodes().boundingBox();
  return (
    all.x1 < seen.x1 + edge || all.y1 < seen.y1 + edge || all.x2 > seen.x2 - edge || all.y2 > seen.y2 - edge
  );
}
