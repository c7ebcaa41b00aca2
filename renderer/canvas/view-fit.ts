/** Showing everything without making it larger than the page's own type. */
import type { Core, NodeCollection, Position } from 'cytoscape';
import type { Box } from '../state/layout/geometry.ts';
import { GLIDE, prefersStillness } from './motion.ts';

const PADDING = 36;
/** Nearer to the border than this, in pixels of the screen, a thing looks cut off. */
const EDGE = 14;
/** Room for the legend under the picture, and for a note over it. */
const [FOOT, HEAD] = [40, 20];
/** Above this, labels would be larger than the text around the canvas. */
const LARGEST = 1.2;
const DURATION = 180;

/** Below this, labels of 12 px cannot be read. */
const LEGIBLE = 0.72;

/** Kept on the canvas: where the view went when all was shown. Gone once the view was sent elsewhere. */
const WHOLE = 'whole';
/** A view this close to where it went, in pixels and as a share of its zoom, is still there: gliding adds small errors. */
const [NEAR, SAME_ZOOM] = [0.5, 0.001];

interface View {
  readonly zoom: number;
  readonly pan: Readonly<Position>;
}

/** Upper left corner and size, as cytoscape tells what elements cover. */
interface Extent {
  readonly x1: number;
  readonly y1: number;
  readonly w: number;
  readonly h: number;
}

function zoomFor(cy: Core, { w, h }: Extent): number {
  return Math.min((cy.width() - PADDING * 2) / w, (cy.height() - PADDING * 2 - FOOT - HEAD) / h);
}

/** Brings an extent into the middle, in `duration` milliseconds. */
function frame(cy: Core, box: Extent, duration: number, largest = LARGEST): View {
  const zoom = Math.max(cy.minZoom(), Math.min(zoomFor(cy, box), largest));
  const pan = {
    x: cy.width() / 2 - zoom * (box.x1 + box.w / 2),
    y: (cy.height() - FOOT + HEAD) / 2 - zoom * (box.y1 + box.h / 2),
  };
  cy.stop();
  if (duration > 0 && !prefersStillness()) cy.animate({ zoom, pan }, { duration, easing: 'ease-out' });
  else cy.viewport({ zoom, pan });
  cy.removeScratch(WHOLE);
  return { zoom, pan };
}

/** Shows the whole picture. */
export function fit(cy: Core, animated = true, largest = LARGEST): void {
  if (cy.elements().empty() || cy.width() === 0) return;
  cy.scratch(WHOLE, frame(cy, cy.elements().boundingBox(), animated ? DURATION : 0, largest));
}

/** True while all was shown, or is about to be, and nobody has moved the view since: more room is then for the whole. */
export function showsWhole(cy: Core): boolean {
  const whole: View | undefined = cy.scratch(WHOLE);
  if (whole === undefined) return false;
  const { x, y } = cy.pan();
  const isNear = Math.hypot(x - whole.pan.x, y - whole.pan.y) < NEAR;
  return cy.animated() || (isNear && Math.abs(cy.zoom() / whole.zoom - 1) < SAME_ZOOM);
}

/** Shows these boxes, while what stands in them is still on its way. */
export function fitBoxes(cy: Core, boxes: readonly Box[]): void {
  if (boxes.length === 0 || cy.width() === 0) return;
  const x1 = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const y1 = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const x2 = Math.max(...boxes.map(({ x, width }) => x + width / 2));
  const y2 = Math.max(...boxes.map(({ y, height }) => y + height / 2));
  cy.scratch(WHOLE, frame(cy, { x1, y1, w: x2 - x1, h: y2 - y1 }, GLIDE));
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
  else {
    const shown = added.union(originOf(cy, added).first());
    frame(cy, shown.boundingBox(), DURATION, Math.max(LEGIBLE, cy.zoom()));
  }
}

/** Brings one node into view with the least movement; what is seen already stays where it is. */
export function reveal(cy: Core, id: string, animated = true): void {
  const node = cy.getElementById(id);
  if (node.empty()) return;
  const box = node.renderedBoundingBox();
  const inside = box.x1 >= 0 && box.y1 >= 0 && box.x2 <= cy.width() && box.y2 <= cy.height();
  if (inside) return;
  cy.removeScratch(WHOLE);
  if (animated && !prefersStillness())
    cy.animate({ center: { eles: node } }, { duration: DURATION, easing: 'ease-out' });
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
