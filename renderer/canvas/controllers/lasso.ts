/** Shift and a drag over empty ground mark what is in the box, Alt and a drag what the drawn line encloses. */
import type { Core } from 'cytoscape';
import { shownPart } from '../../state/focus/index.ts';
import type { Point } from '../../state/layout/geometry.ts';
import { addMarks } from '../../state/marks/index.ts';
import { useViewport } from '../../state/viewport/index.ts';
import { boxBetween, enclosed } from '../polygon.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Shorter than this, in pixels, a drag is a click. */
const SHORTEST = 5;

/** Over the canvas; the line is drawn in pixels of the container. */
function createOverlay(container: HTMLElement): { readonly layer: SVGElement; readonly line: SVGElement } {
  const layer = document.createElementNS(SVG, 'svg');
  const line = document.createElementNS(SVG, 'polygon');
  layer.setAttribute('class', 'graph-lasso');
  layer.setAttribute('aria-hidden', 'true');
  layer.append(line);
  container.after(layer);
  return { layer, line };
}

const printed = (points: readonly Point[]): string => points.map(({ x, y }) => `${x},${y}`).join(' ');

export function bindLasso(cy: Core, container: HTMLElement): () => void {
  const { layer, line } = createOverlay(container);
  let drawing: { readonly points: Point[]; readonly isBox: boolean } | null = null;
  /** The menu asked for a lasso: the next drag draws it without a key. */
  let isAwaited = false;

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = container.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const onGround = ({ x, y }: Point): boolean =>
    cy.nodes().every((node) => {
      const { x1, x2, y1, y2 } = node.renderedBoundingBox();
      return x < x1 || x > x2 || y < y1 || y > y2;
    });
  const outline = (): readonly Point[] => {
    const points = drawing?.points ?? [];
    const [from, to] = [points[0], points.at(-1)];
    return drawing?.isBox && from && to ? boxBetween(from, to) : points;
  };
  const expect = (awaited: boolean): void => {
    isAwaited = awaited;
    container.classList.toggle('graph__canvas--lasso', awaited);
  };
  const stop = (): void => {
    drawing = null;
    line.setAttribute('points', '');
    expect(false);
  };

  // Before cytoscape hears of it: this drag pans nothing.
  const onDown = (event: MouseEvent): void => {
    const isLasso = event.altKey || isAwaited;
    const from = pointOf(event);
    if (event.button !== 0 || !(isLasso || (event.shiftKey && onGround(from)))) return;
    event.stopPropagation();
    event.preventDefault();
    container.focus({ preventScroll: true });
    drawing = { points: [from], isBox: !isLasso };
  };
  const onMove = (event: MouseEvent): void => {
    if (!drawing) return;
    event.stopPropagation();
    drawing.points.push(pointOf(event));
    line.setAttribute('points', printed(outline()));
  };
  const onUp = (event: MouseEvent): void => {
    if (!drawing) return;
    event.stopPropagation();
    const [pan, zoom] = [cy.pan(), cy.zoom()];
    const drawn = outline();
    const far = drawn.some(({ x, y }) => {
      const [from] = drawn;
      return from !== undefined && Math.hypot(x - from.x, y - from.y) > SHORTEST;
    });
    stop();
    if (!far) return;
    addMarks(
      enclosed(
        shownPart(),
        drawn.map(({ x, y }) => ({ x: (x - pan.x) / zoom, y: (y - pan.y) / zoom })),
      ),
    );
  };
  const onEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !(drawing || isAwaited)) return;
    event.stopImmediatePropagation();
    stop();
  };

  const stopWishes = useViewport.subscribe(({ wish, turn }, before) => {
    if (turn !== before.turn && wish?.kind === 'lasso') expect(true);
  });
  container.addEventListener('mousedown', onDown, true);
  window.addEventListener('mousemove', onMove, true);
  window.addEventListener('mouseup', onUp, true);
  window.addEventListener('keydown', onEscape, true);
  return () => {
    stopWishes();
    container.removeEventListener('mousedown', onDown, true);
    window.removeEventListener('mousemove', onMove, true);
    window.removeEventListener('mouseup', onUp, true);
    window.removeEventListener('keydown', onEscape, true);
    layer.remove();
  };
}
