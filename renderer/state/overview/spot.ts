/** What stands at a point of the screen, and which of the shown spots comes next in a direction. Pure. */
import type { Point } from '../layout/geometry.ts';
import { type Chosen, isOpenGroup, NAME_GAP } from './choose.ts';
import type { OverviewModel } from './model.ts';
import { type OverviewPlace, onScreen } from './view.ts';

/** A thing or a group of the whole. */
export type Spot =
  | { readonly kind: 'thing'; readonly place: number }
  | { readonly kind: 'group'; readonly group: number };

/** As far beside a dot as a hand may miss it, in pixels. */
const MISS = 9;

export const sameSpot = (a: Spot | null, b: Spot | null): boolean =>
  a === b ||
  (a?.kind === 'thing' && b?.kind === 'thing' && a.place === b.place) ||
  (a?.kind === 'group' && b?.kind === 'group' && a.group === b.group);

/** Where a spot stands, in the graph. */
export function pointOf({ overview }: OverviewModel, spot: Spot): Point {
  if (spot.kind === 'thing') return { x: overview.x[spot.place] ?? 0, y: overview.y[spot.place] ?? 0 };
  const { x, y } = overview.groups[spot.group] ?? { x: 0, y: 0 };
  return { x, y };
}

export interface Shown {
  readonly model: OverviewModel;
  readonly view: OverviewPlace;
  readonly chosen: Chosen;
  /** Names were made for this zoom and grow with the picture until they are chosen anew. */
  readonly chosenAt: number;
  readonly isShown: (place: number) => boolean;
}

function thingNamedAt({ model, view, chosen, chosenAt }: Shown, at: Point): Spot | null {
  const scale = view.zoom / chosenAt;
  for (const { place, dot, width, height } of chosen.things) {
    const { x, y } = onScreen(pointOf(model, { kind: 'thing', place }), view);
    const [across, down] = [Math.abs(at.x - x) / scale, (at.y - y) / scale];
    if (across <= Math.max(dot, width) / 2 && down >= -dot / 2 && down <= dot / 2 + NAME_GAP + height)
      return { kind: 'thing', place };
  }
  return null;
}

/** The nearest dot under the hand, where dots are told apart. */
function thingNear({ model, view, isShown }: Shown, at: Point): Spot | null {
  const { zoom, panX, panY } = view;
  const isApart = (place: number): boolean =>
    isShown(place) && isOpenGroup(model, model.overview.group[place] ?? 0, zoom);
  const place = model.near((at.x - panX) / zoom, (at.y - panY) / zoom, MISS / zoom, isApart);
  return place === null ? null : { kind: 'thing', place };
}

function groupAt({ model, view, chosen }: Shown, at: Point): Spot | null {
  const group = model.overview.groups.findIndex(({ x, y, radius }) => {
    const middle = onScreen({ x, y }, view);
    return Math.hypot(at.x - middle.x, at.y - middle.y) <= radius * view.zoom;
  });
  if (group >= 0) return { kind: 'group', group };
  const headed = chosen.groups.find(({ group: own, width, height, open }) => {
    const middle = onScreen(pointOf(model, { kind: 'group', group: own }), view);
    const foot = middle.y - (model.overview.groups[own]?.radius ?? 0) * view.zoom;
    return open && Math.abs(at.x - middle.x) <= width / 2 && at.y <= foot && at.y >= foot - height;
  });
  return headed === undefined ? null : { kind: 'group', group: headed.group };
}

/** A name first, then a dot, then the group it lies in. */
export const spotAt = (shown: Shown, at: Point): Spot | null =>
  thingNamedAt(shown, at) ?? thingNear(shown, at) ?? groupAt(shown, at);

const WAYS = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] } as const;
export type Way = keyof typeof WAYS;

/** Sideways steps count this much more than straight ones. */
const ASIDE = 2;

function costOf(from: Point, to: Point, way: Way): number {
  const [dx, dy] = WAYS[way];
  const [ahead, aside] = [
    (to.x - from.x) * dx + (to.y - from.y) * dy,
    Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx),
  ];
  return ahead > 1 && ahead >= aside / 2 ? ahead + aside * ASIDE : Number.POSITIVE_INFINITY;
}

/** The named spot that comes next in a direction; null when there is none in view. */
export function nextSpot({ model, view, chosen }: Shown, from: Point, way: Way): Spot | null {
  const spots: readonly Spot[] = [
    ...chosen.groups.map(({ group }): Spot => ({ kind: 'group', group })),
    ...chosen.things
      .filter(({ lines }) => lines.length > 0)
      .map(({ place }): Spot => ({ kind: 'thing', place })),
  ];
  let [best, least]: [Spot | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const spot of spots) {
    const { x, y } = onScreen(pointOf(model, spot), view);
    if (x < 0 || y < 0 || x > view.width || y > view.height) continue;
    const cost = costOf(from, { x, y }, way);
    if (cost < least) [best, least] = [spot, cost];
  }
  return best;
}
