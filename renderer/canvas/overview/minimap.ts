/**
 * The small map: the groups in a corner with the frame of the view; a click or a drag in it moves the view. It draws discs of its
 * own: the picture made ten times smaller is a grey haze, in the dark nearly nothing.
 */
import type { Point } from '../../state/layout/geometry.ts';
import { boundsOf, fitting, type OverviewModel, type OverviewPlace } from '../../state/overview/index.ts';
import type { Palette } from '../palette.ts';

export interface Minimap {
  /** Moves the frame with the view; the map is drawn anew where the view has become wider or narrower. */
  follow(view: OverviewPlace): void;
  /** Draws the map in other colours. */
  repaint(): void;
  stop(): void;
}

/** The small map is at most this large, in pixels of the page, and takes no more than this share of the width of the view. */
const [WIDEST, HIGHEST, SHARE] = [150, 110, 0.2];
/** Smaller than this neither the frame nor a group could be seen, in pixels. */
const [LEAST_FRAME, LEAST_RADIUS] = [6, 1.5];

function frameOf(element: HTMLElement, map: OverviewPlace, view: OverviewPlace): void {
  const per = map.zoom / view.zoom;
  const [left, top] = [map.panX - view.panX * per, map.panY - view.panY * per];
  const [width, height] = [view.width * per, view.height * per];
  const isWide = left <= 1 && left + width >= map.width - 1;
  element.hidden = isWide && top <= 1 && top + height >= map.height - 1;
  element.style.transform = `translate(${left}px, ${top}px)`;
  element.style.width = `${Math.max(LEAST_FRAME, width)}px`;
  element.style.height = `${Math.max(LEAST_FRAME, height)}px`;
}

function paintGroups(canvas: HTMLCanvasElement, model: OverviewModel, map: OverviewPlace, palette: Palette) {
  const { devicePixelRatio: ratio } = window;
  canvas.width = map.width * ratio;
  canvas.height = map.height * ratio;
  canvas.style.width = `${map.width}px`;
  canvas.style.height = `${map.height}px`;
  const context = canvas.getContext('2d');
  if (context === null) return;
  context.scale(ratio, ratio);
  context.fillStyle = palette['line-strong'];
  for (const { x, y, radius } of model.overview.groups) {
    const reach = Math.max(LEAST_RADIUS, radius * map.zoom);
    context.beginPath();
    context.arc(x * map.zoom + map.panX, y * map.zoom + map.panY, reach, 0, 2 * Math.PI);
    context.fill();
  }
}

/** @param moveTo puts a point of the graph in the middle of the view. */
export function bindMinimap(
  element: HTMLElement,
  { model, palette }: { readonly model: OverviewModel; readonly palette: () => Palette },
  moveTo: (point: Point) => void,
): Minimap {
  const bounds = boundsOf(model.overview);
  const canvas = document.createElement('canvas');
  const frame = document.createElement('div');
  frame.className = 'overview-map__frame';
  element.append(canvas, frame);
  let map: OverviewPlace | null = null;
  const go = (event: PointerEvent): void => {
    if (map === null || event.buttons === 0) return;
    const { left, top } = canvas.getBoundingClientRect();
    moveTo({
      x: (event.clientX - left - map.panX) / map.zoom,
      y: (event.clientY - top - map.panY) / map.zoom,
    });
  };
  const hold = (event: PointerEvent): void => {
    element.setPointerCapture(event.pointerId);
    go(event);
  };
  const repaint = (): void => {
    if (map !== null) paintGroups(canvas, model, map, palette());
  };
  element.addEventListener('pointerdown', hold);
  element.addEventListener('pointermove', go);
  return {
    repaint,
    follow: (view) => {
      const scale = Math.min(Math.min(WIDEST, view.width * SHARE) / bounds.width, HIGHEST / bounds.height);
      const width = Math.round(bounds.width * scale);
      if (map?.width !== width) {
        map = fitting(bounds, width, Math.round(bounds.height * scale));
        repaint();
      }
      frameOf(frame, map, view);
    },
    stop: () => {
      element.removeEventListener('pointerdown', hold);
      element.removeEventListener('pointermove', go);
      canvas.remove();
      frame.remove();
    },
  };
}
