/** The small map: the whole in a corner with the frame of the view; a click or a drag in it moves the view. */
import type { Point } from '../../state/layout/geometry.ts';
import type { OverviewPlace } from '../../state/overview/index.ts';
import type { Picture } from './layer.ts';

export interface Minimap {
  /** Draws the whole, after it was drawn anew. */
  draw(picture: Picture): void;
  /** Moves the frame with the view. */
  follow(view: OverviewPlace): void;
  stop(): void;
}

/** The small map is at most this large, in pixels of the page. */
const [WIDEST, HIGHEST] = [150, 110];
/** Smaller than this the frame could not be seen, in pixels. */
const LEAST = 6;

function frameOf(element: HTMLElement, { drawn, scale }: Fitted, view: OverviewPlace): void {
  const per = drawn.zoom * scale;
  const [left, top] = [
    (drawn.panX - (view.panX / view.zoom) * drawn.zoom) * scale,
    (drawn.panY - (view.panY / view.zoom) * drawn.zoom) * scale,
  ];
  const [right, bottom] = [left + (view.width / view.zoom) * per, top + (view.height / view.zoom) * per];
  const [widest, highest] = [drawn.width * scale - 1, drawn.height * scale - 1];
  const isAll = left <= 1 && top <= 1 && right >= widest && bottom >= highest;
  element.hidden = isAll;
  element.style.transform = `translate(${left}px, ${top}px)`;
  element.style.width = `${Math.max(LEAST, right - left)}px`;
  element.style.height = `${Math.max(LEAST, bottom - top)}px`;
}

/** Where the whole was drawn, and pixels of the small map for one of that picture. */
interface Fitted {
  readonly drawn: OverviewPlace;
  readonly scale: number;
}

/** @param moveTo puts a point of the graph in the middle of the view. */
export function bindMinimap(map: HTMLElement, moveTo: (point: Point) => void): Minimap {
  const canvas = document.createElement('canvas');
  const frame = document.createElement('div');
  frame.className = 'overview-map__frame';
  map.append(canvas, frame);
  let fitted: Fitted | null = null;
  const go = (event: PointerEvent): void => {
    if (fitted === null || event.buttons === 0) return;
    const { drawn, scale } = fitted;
    const { left, top } = canvas.getBoundingClientRect();
    moveTo({
      x: ((event.clientX - left) / scale - drawn.panX) / drawn.zoom,
      y: ((event.clientY - top) / scale - drawn.panY) / drawn.zoom,
    });
  };
  const hold = (event: PointerEvent): void => {
    map.setPointerCapture(event.pointerId);
    go(event);
  };
  map.addEventListener('pointerdown', hold);
  map.addEventListener('pointermove', go);
  return {
    draw: ({ canvas: picture, drawn }) => {
      const scale = Math.min(WIDEST / drawn.width, HIGHEST / drawn.height);
      fitted = { drawn, scale };
      const [width, height] = [drawn.width * scale, drawn.height * scale];
      canvas.width = width * window.devicePixelRatio;
      canvas.height = height * window.devicePixelRatio;
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      const context = canvas.getContext('2d');
      if (context === null) return;
      // Made ten times smaller, dots would be lost one by one.
      context.imageSmoothingQuality = 'high';
      context.drawImage(picture, 0, 0, canvas.width, canvas.height);
    },
    follow: (view) => {
      if (fitted !== null) frameOf(frame, fitted, view);
    },
    stop: () => {
      map.removeEventListener('pointerdown', hold);
      map.removeEventListener('pointermove', go);
      canvas.remove();
      frame.remove();
    },
  };
}
