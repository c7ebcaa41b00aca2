/**
 * The picture behind the held elements: a coarse one of the whole, always there, and a crisp one of the view. Both are moved
 * and scaled with the view; the crisp one is drawn anew at rest, in slices, and given up when the hand moves.
 */
import { boundsOf, fitting, type OverviewPlace } from '../../state/overview/index.ts';
import { readPalette } from '../palette.ts';
import { type Painting, paint } from './paint.ts';

/** Milliseconds of drawing in one frame. */
const BUDGET = 8;
/** Across the coarse picture, in pixels. */
const COARSE = 1600;

type Drawn = Pick<Painting, 'model' | 'view' | 'isShown'>;

interface Sheet {
  canvas: HTMLCanvasElement;
  drawn: OverviewPlace | null;
  /** Drawing in progress. */
  running: number;
}

function blank(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'overview__picture';
  return canvas;
}

function sheetIn(stage: HTMLElement): Sheet {
  const canvas = blank();
  stage.prepend(canvas);
  return { canvas, drawn: null, running: 0 };
}

/** Draws into a new canvas and puts it in the place of the old one when it is whole. */
function draw(sheet: Sheet, painting: Drawn, pixelRatio: number, done: () => void): void {
  cancelAnimationFrame(sheet.running);
  const next = blank();
  const { view } = painting;
  next.width = view.width * pixelRatio;
  next.height = view.height * pixelRatio;
  next.style.width = `${view.width}px`;
  next.style.height = `${view.height}px`;
  // Read often, so drawn at once on the processor: a recorded picture would be drawn in one long frame when it is shown.
  const context = next.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  const palette = readPalette(document.documentElement);
  const steps = paint({ ...painting, context, palette, pixelRatio });
  const work = (): void => {
    const end = performance.now() + BUDGET;
    while (performance.now() < end) {
      if (!steps.next().done) continue;
      sheet.canvas.replaceWith(next);
      Object.assign(sheet, { canvas: next, drawn: view });
      done();
      return;
    }
    sheet.running = requestAnimationFrame(work);
  };
  work();
}

function follow({ canvas, drawn }: Sheet, view: OverviewPlace): void {
  if (drawn === null) return;
  const scale = view.zoom / drawn.zoom;
  const [x, y] = [view.panX - drawn.panX * scale, view.panY - drawn.panY * scale];
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}

/** A picture and where it was drawn. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly drawn: OverviewPlace;
}

export interface Layer {
  /** Moves the picture with the view. */
  follow(view: OverviewPlace): void;
  /** Draws the view crisp. */
  sharpen(view: OverviewPlace): void;
  /** Draws all anew, after a change of theme or filter. */
  repaint(view: OverviewPlace): void;
  stop(): void;
}

/** @param tell is called with the picture of the whole whenever that is drawn anew. */
export function pictureLayer(
  stage: HTMLElement,
  { model, isShown }: Pick<Drawn, 'model' | 'isShown'>,
  tell: (whole: Picture) => void,
): Layer {
  // The later one lies below.
  const [crisp, whole] = [sheetIn(stage), sheetIn(stage)];
  const bounds = boundsOf(model.overview);
  const coarse = fitting(bounds, COARSE, Math.round((COARSE * bounds.height) / bounds.width));
  let now: OverviewPlace | null = null;
  const settle = (sheet: Sheet): void => {
    if (now !== null) follow(sheet, now);
  };
  const sharpen = (view: OverviewPlace): void =>
    draw(crisp, { model, view, isShown }, window.devicePixelRatio, () => settle(crisp));
  return {
    follow: (view) => {
      now = view;
      cancelAnimationFrame(crisp.running);
      follow(whole, view);
      follow(crisp, view);
    },
    sharpen,
    repaint: (view) => {
      now = view;
      draw(whole, { model, view: coarse, isShown }, 1, () => {
        settle(whole);
        tell({ canvas: whole.canvas, drawn: coarse });
      });
      sharpen(view);
    },
    stop: () => {
      for (const sheet of [crisp, whole]) {
        cancelAnimationFrame(sheet.running);
        sheet.canvas.remove();
      }
    },
  };
}
