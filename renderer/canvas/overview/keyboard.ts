/** The picture by keyboard: arrows walk from name to name, with Shift they pan; + − 0 zoom, space selects, Enter takes. */
import type { Point } from '../../state/layout/geometry.ts';
import { nextSpot, onScreen, pointOf, type Shown, type Spot, type Way } from '../../state/overview/index.ts';
import type { Camera } from './camera.ts';

const ARROWS: Readonly<Record<string, Way>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const STEP = 1.3;
/** Share of the stage that one step of panning moves. */
const PAN = 0.25;

export interface Keys {
  readonly shown: () => Shown;
  readonly cursor: () => Spot | null;
  readonly moveCursor: (spot: Spot | null) => void;
  readonly pick: (spot: Spot) => void;
  readonly take: (spot: Spot) => void;
}

function pan(camera: Camera, way: Way): void {
  const { width, height } = camera.view();
  const [x, y] = [{ left: 1, right: -1, up: 0, down: 0 }[way], { left: 0, right: 0, up: 1, down: -1 }[way]];
  camera.panBy(x * width * PAN, y * height * PAN);
}

/** From the cursor, or from the middle where there is none in view. */
function walkFrom({ shown, cursor }: Keys): Point {
  const { model, view } = shown();
  const at = cursor();
  const middle = { x: view.width / 2, y: view.height / 2 };
  if (at === null) return middle;
  const point = onScreen(pointOf(model, at), view);
  const isSeen = point.x >= 0 && point.y >= 0 && point.x <= view.width && point.y <= view.height;
  return isSeen ? point : middle;
}

/** To the next name that way; where there is none in view, the view moves on. */
function walk(camera: Camera, keys: Keys, way: Way): void {
  const next = nextSpot(keys.shown(), walkFrom(keys), way);
  if (next === null) pan(camera, way);
  else keys.moveCursor(next);
}

/** True when the key was for the picture. */
function handle(camera: Camera, keys: Keys, { key, shiftKey }: KeyboardEvent): boolean {
  const way = ARROWS[key];
  const at = keys.cursor();
  if (way !== undefined) {
    if (shiftKey) pan(camera, way);
    else walk(camera, keys, way);
  } else if (key === '+' || key === '=') camera.zoomBy(STEP);
  else if (key === '-' || key === '_') camera.zoomBy(1 / STEP);
  else if (key === '0' || key === 'f') camera.fit();
  else if (key === ' ' && at !== null) keys.pick(at);
  else if (key === 'Enter' && at !== null) keys.take(at);
  else if (key === 'Escape' && at !== null) keys.moveCursor(null);
  else return false;
  return true;
}

export function bindKeyboard(stage: HTMLElement, camera: Camera, keys: Keys): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!handle(camera, keys, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const leave = (): void => keys.moveCursor(null);
  stage.addEventListener('keydown', onKey);
  stage.addEventListener('blur', leave);
  return () => {
    stage.removeEventListener('keydown', onKey);
    stage.removeEventListener('blur', leave);
  };
}
