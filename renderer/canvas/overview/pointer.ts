/** The hand on the picture: rest tells, a click picks, a double click takes. Dragging and the wheel are cytoscape's own. */
import type { Point } from '../../state/layout/geometry.ts';
import type { Spot } from '../../state/overview/index.ts';

/** A hand that moved further between down and up has dragged, in pixels. */
const STILL = 5;

export interface Hand {
  readonly spotAt: (point: Point) => Spot | null;
  readonly hover: (spot: Spot | null, at: Point) => void;
  readonly pick: (spot: Spot | null) => void;
  readonly take: (spot: Spot) => void;
}

export function bindPointer(stage: HTMLElement, { spotAt, hover, pick, take }: Hand): () => void {
  let down: Point = { x: 0, y: 0 };
  let asked = 0;
  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const leave = (): void => {
    cancelAnimationFrame(asked);
    hover(null, down);
  };
  // Once a frame is enough; a hand that drags is told nothing.
  const onMove = (event: PointerEvent): void => {
    cancelAnimationFrame(asked);
    const at = pointOf(event);
    asked = requestAnimationFrame(() => hover(event.buttons === 0 ? spotAt(at) : null, at));
  };
  const onDown = (event: PointerEvent): void => {
    down = pointOf(event);
  };
  const isDragged = (event: MouseEvent): boolean => {
    const at = pointOf(event);
    return Math.hypot(at.x - down.x, at.y - down.y) > STILL;
  };
  const onClick = (event: MouseEvent): void => {
    stage.focus({ preventScroll: true });
    if (!isDragged(event)) pick(spotAt(pointOf(event)));
  };
  const onDouble = (event: MouseEvent): void => {
    const spot = spotAt(pointOf(event));
    if (spot !== null && !isDragged(event)) take(spot);
  };
  const handlers = {
    pointermove: onMove,
    pointerdown: onDown,
    pointerleave: leave,
    click: onClick,
    dblclick: onDouble,
  } as const;
  // Cytoscape stops some events on their way up, so they are heard on their way down.
  const entries = Object.entries(handlers) as [string, EventListener][];
  for (const [name, handler] of entries) stage.addEventListener(name, handler, true);
  return () => {
    cancelAnimationFrame(asked);
    for (const [name, handler] of entries) stage.removeEventListener(name, handler, true);
  };
}
