/** The picture of the whole graph on a plain 2D canvas: discs, bundles between them, lines inside, a dot for each thing. */
import { isOpenGroup, type OverviewModel, type OverviewPlace } from '../../state/overview/index.ts';
import type { Palette } from '../palette.ts';
import { kindColour } from './colours.ts';

/** Lines drawn before the hand gets its turn. */
const SLICE = 3000;

export interface Painting {
  readonly context: CanvasRenderingContext2D;
  readonly model: OverviewModel;
  readonly view: OverviewPlace;
  readonly palette: Palette;
  readonly pixelRatio: number;
  readonly isShown: (place: number) => boolean;
}

function paintBundles({ context, model: { overview }, palette }: Painting): void {
  const most = Math.max(1, ...overview.bundles.map(({ count }) => count));
  context.strokeStyle = palette['line-strong'];
  for (const { source, target, count } of overview.bundles) {
    const [a, b] = [overview.groups[source], overview.groups[target]];
    if (a === undefined || b === undefined) continue;
    context.globalAlpha = 0.15 + 0.35 * (count / most);
    context.lineWidth = 4 + 36 * Math.sqrt(count / most);
    context.beginPath();
    context.moveTo(a.x, a.y);
    context.lineTo(b.x, b.y);
    context.stroke();
  }
  context.globalAlpha = 1;
}

function paintDiscs({ context, model: { overview }, palette, view }: Painting): void {
  context.fillStyle = palette.surface;
  context.strokeStyle = palette['line-strong'];
  context.lineWidth = 1 / view.zoom;
  for (const { x, y, radius } of overview.groups) {
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

function* paintLines({ context, model: { overview }, palette, view, isShown }: Painting): Generator<void> {
  const { x, y, source, target, group } = overview;
  context.strokeStyle = palette['line-strong'];
  context.lineWidth = 0.7 / view.zoom;
  context.globalAlpha = 0.55;
  for (let from = 0; from < source.length; from += SLICE) {
    context.beginPath();
    for (let edge = from; edge < Math.min(source.length, from + SLICE); edge += 1) {
      const [a, b] = [source[edge] ?? 0, target[edge] ?? 0];
      if (group[a] !== group[b] || !isShown(a) || !isShown(b)) continue;
      context.moveTo(x[a] ?? 0, y[a] ?? 0);
      context.lineTo(x[b] ?? 0, y[b] ?? 0);
    }
    context.stroke();
    yield;
  }
  context.globalAlpha = 1;
}

function* paintDots({ context, model, palette, view, isShown }: Painting): Generator<void> {
  const { x, y, kind, kinds, importance, groups, group } = model.overview;
  // Under the name of a closed group dots are ground, not things.
  const open = groups.map((_, at) => isOpenGroup(model, at, view.zoom));
  for (const [at, name] of kinds.entries()) {
    context.fillStyle = kindColour(name, palette);
    context.beginPath();
    for (const [place, own] of kind.entries()) {
      if (own !== at || !isShown(place)) continue;
      const isOpen = open[group[place] ?? 0] === true;
      const size = ((isOpen ? 5 : 2.5) + (importance[place] ?? 0) * (isOpen ? 5 : 3)) / view.zoom;
      context.rect((x[place] ?? 0) - size / 2, (y[place] ?? 0) - size / 2, size, size);
    }
    context.globalAlpha = 0.75;
    context.fill();
    yield;
  }
  context.globalAlpha = 1;
}

/** Draws in slices; the caller may stop between them. */
export function* paint(painting: Painting): Generator<void> {
  const { context, view, palette, pixelRatio: scale } = painting;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = palette.paper;
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  context.setTransform(view.zoom * scale, 0, 0, view.zoom * scale, view.panX * scale, view.panY * scale);
  paintBundles(painting);
  paintDiscs(painting);
  yield* paintLines(painting);
  yield* paintDots(painting);
}
