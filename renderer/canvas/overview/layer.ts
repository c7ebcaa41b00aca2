/**
 * The picture behind the held elements: a crisp one of the view, which is the first thing to be seen, and a coarse one of the
 * whole for the times when the hand moves. Both are moved and scaled with the view; the crisp one is drawn anew at rest, in
 * slices, and given up when the hand moves.
 */
import { boundsOf, fitting, type OverviewPlace, samePlace } from '../../state/overview/index.ts';
import type { Palette } from '../palette.ts';
import { type Painting, paint } from './paint.ts';
import { type Slices, slices } from './slices.ts';

/** Milliseconds of drawing in one frame: while something is there that can be moved, and before anything is. */
const [BUDGET, FIRST] = [8, 60];
/** Across the coarse picture, in pixels. */
const COARSE = 1600;

interface Sheet {
  canvas: HTMLCanvasElement;
  /** Where it was drawn; null before it was. */
  drawn: OverviewPlace | null;
  /** Being drawn. */
  goal: OverviewPlace | null;
  /** Shows what is true now. */
  fresh: boolean;
  readonly work: Slices;
}

function blank(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.className = 'overview__picture';
  return canvas;
}

function sheetIn(stage: HTMLElement): Sheet {
  const canvas = blank();
  stage.prepend(canvas);
  return { canvas, drawn: null, goal: null, fresh: false, work: slices() };
}

/** Draws into a new canvas and puts it in the place of the old one when it is whole. */
function draw(sheet: Sheet, painting: Omit<Painting, 'context'>, budget: number, done: () => void): void {
  const next = blank();
  const { view, pixelRatio } = painting;
  next.width = view.width * pixelRatio;
  next.height = view.height * pixelRatio;
  next.style.width = `${view.width}px`;
  next.style.height = `${view.height}px`;
  // Read often, so drawn at once on the processor: a recorded picture would be drawn in one long frame when it is shown.
  const context = next.getContext('2d', { willReadFrequently: true });
  if (context === null) return;
  sheet.goal = view;
  sheet.work.begin(paint({ ...painting, context }), budget, () => {
    sheet.canvas.replaceWith(next);
    Object.assign(sheet, { canvas: next, drawn: view, goal: null, fresh: true });
    done();
  });
}

function giveUp(sheet: Sheet): void {
  sheet.work.stop();
  sheet.goal = null;
}

function follow({ canvas, drawn }: Sheet, view: OverviewPlace): void {
  if (drawn === null) return;
  const scale = view.zoom / drawn.zoom;
  const [x, y] = [view.panX - drawn.panX * scale, view.panY - drawn.panY * scale];
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}

export interface Layer {
  /** Moves the picture with the view. */
  follow(view: OverviewPlace): void;
  /** Draws the view crisp where it is not; `done` is called unless the hand moves first. */
  sharpen(view: OverviewPlace, done: () => void): void;
  /** Draws the whole where it is not. */
  complete(): void;
  /** What is drawn is no longer true: theme or filter changed. */
  outdate(): void;
  stop(): void;
}

export interface Look extends Pick<Painting, 'model' | 'isShown'> {
  readonly palette: () => Palette;
}

export function pictureLayer(stage: HTMLElement, { model, isShown, palette }: Look): Layer {
  // The later one lies below.
  const [crisp, whole] = [sheetIn(stage), sheetIn(stage)];
  const bounds = boundsOf(model.overview);
  const coarse = fitting(bounds, COARSE, Math.round((COARSE * bounds.height) / bounds.width));
  let now: OverviewPlace | null = null;
  const settle = (sheet: Sheet): void => {
    if (now !== null) follow(sheet, now);
  };
  const painting = (view: OverviewPlace, pixelRatio: number): Omit<Painting, 'context'> => ({
    ...{ model, isShown, view, pixelRatio, palette: palette() },
  });
  return {
    follow: (view) => {
      now = view;
      if (crisp.goal !== null && !samePlace(crisp.goal, view)) giveUp(crisp);
      follow(whole, view);
      follow(crisp, view);
    },
    sharpen: (view, done) => {
      now = view;
      if (crisp.fresh && crisp.drawn !== null && samePlace(crisp.drawn, view)) return done();
      draw(crisp, painting(view, window.devicePixelRatio), crisp.drawn === null ? FIRST : BUDGET, () => {
        settle(crisp);
        done();
      });
    },
    complete: () => {
      if (whole.fresh || whole.goal !== null) return;
      draw(whole, painting(coarse, 1), BUDGET, () => settle(whole));
    },
    outdate: () => {
      for (const sheet of [crisp, whole]) {
        giveUp(sheet);
        sheet.fresh = false;
      }
    },
    stop: () => {
      for (const sheet of [crisp, whole]) {
        giveUp(sheet);
        sheet.canvas.remove();
      }
    },
  };
}
