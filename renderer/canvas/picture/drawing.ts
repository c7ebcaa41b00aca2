/** What is on a canvas as SVG, thing by thing, in the order it is painted. */
import type { Core, EdgeSingular, NodeSingular } from 'cytoscape';
import type { Tag } from '../../../graph-data/graph/formats/xml.ts';
import { SvgPen } from './pen.ts';

type Singular = NodeSingular | EdgeSingular;

/** The part of cytoscape's renderer that a drawing needs; it is not among its published types. */
interface CanvasRenderer {
  getCachedZSortedEles(): readonly Singular[];
  drawElement(context: SvgPen, element: Singular): void;
  path2dEnabled(enabled: boolean): void;
}

export interface Drawing {
  readonly tags: readonly Tag[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const rendererOf = (cy: Core): CanvasRenderer => (cy as unknown as { renderer(): CanvasRenderer }).renderer();

/** How far the base line of each face lies above what a canvas takes for its lower edge. */
function createDescents(): (font: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (font) => {
    const before = known.get(font);
    if (before !== undefined || context === null) return before ?? 0;
    context.font = font;
    const ascents = (['bottom', 'alphabetic'] as const).map((baseline) => {
      context.textBaseline = baseline;
      return context.measureText('国').actualBoundingBoxAscent;
    });
    const descent = (ascents[0] ?? 0) - (ascents[1] ?? 0);
    known.set(font, descent);
    return descent;
  };
}

function group(element: Singular, content: readonly Tag[]): Tag {
  if (element.isNode()) {
    const title: Tag = { name: 'title', content: String(element.data('full')) };
    return {
      name: 'g',
      attributes: { class: 'thing', 'data-id': element.id() },
      content: [title, ...content],
    };
  }
  return { name: 'g', attributes: { class: 'line', 'data-id': element.id() }, content };
}

/** Draws these elements of a canvas; `elements` must belong to `cy`. */
export function drawElements(cy: Core, paper: string, elements = cy.elements()): Drawing {
  const renderer = rendererOf(cy);
  // Paths kept by the browser cannot be read back.
  renderer.path2dEnabled(false);
  const pen = new SvgPen(paper, createDescents());
  const box = elements.boundingBox();
  const wanted = new Set(elements.map((element) => element.id()));
  const tags = renderer.getCachedZSortedEles().flatMap((element) => {
    if (!wanted.has(element.id())) return [];
    renderer.drawElement(pen, element);
    return [group(element, pen.take())];
  });
  return { tags, left: box.x1, top: box.y1, width: box.w, height: box.h };
}
