/**
 * Which elements the view deserves: importance × zoom × viewport. Far out the names of groups, nearer their important
 * members, near the names of things; no two names on top of each other, never more than `most` elements. Pure.
 */

import { wrapLabel } from '../layout/label.ts';
import type { OverviewModel } from './model.ts';
import { type ChosenName, nameOf, nameOfLines, type ScreenRoom, screenRoom } from './names.ts';
import { type OverviewPlace, onScreen } from './view.ts';

export const MOST_HELD = 500;
/** A group is opened (its members are named) from this radius on the screen. */
export const OPEN_RADIUS = 140;
/** Smaller discs are not named. */
const NAMED_RADIUS = 26;
/** Longer lines on the screen lead out of sight and tell nothing. */
const LONGEST_LINE = 420;
/** Share of what may be held that goes to things; the rest is for lines. */
const THINGS = 0.5;
/** Neighbours of what is selected that are shown wherever they stand. */
const NEIGHBOURS = 80;
const [GROUP_TYPE, THING_TYPE] = [14, 12];
/** Between a dot and its name, in pixels. */
export const NAME_GAP = 3;

export interface ChosenGroup extends ChosenName {
  readonly group: number;
  /** Open groups bear their name above, closed ones in the middle. */
  readonly open: boolean;
}

export interface ChosenThing extends ChosenName {
  readonly place: number;
  /** Across, in pixels of the screen. */
  readonly dot: number;
}

export interface Chosen {
  readonly groups: readonly ChosenGroup[];
  readonly things: readonly ChosenThing[];
  /** Places in the columns of pairs. */
  readonly edges: readonly number[];
}

export const NOTHING_CHOSEN: Chosen = { groups: [], things: [], edges: [] };

export interface Wanted {
  readonly isShown: (place: number) => boolean;
  readonly selected: number | null;
  readonly most: number;
  /** Words of a group: what it is called, and how many it holds. */
  readonly groupWords: (group: number) => { readonly name: string; readonly size: string };
}

/** Across a dot on the screen, at whatever zoom. */
export const dotOf = (importance: number): number => 6 + importance * 10;

/** Whether the members of a group are told apart at this zoom. */
export const isOpenGroup = ({ overview }: OverviewModel, group: number, zoom: number): boolean =>
  (overview.groups[group]?.radius ?? 0) * zoom >= OPEN_RADIUS;

/** Every step of a choice looks at the same. */
interface Choice {
  readonly model: OverviewModel;
  readonly view: OverviewPlace;
  readonly wanted: Wanted;
  readonly room: ScreenRoom;
}

function chooseGroups({ model: { overview }, view, wanted, room }: Choice): ChosenGroup[] {
  return overview.groups.flatMap(({ x, y, radius }, group): ChosenGroup[] => {
    const [{ x: atX, y: atY }, reach] = [onScreen({ x, y }, view), radius * view.zoom];
    const isSeen =
      atX + reach > 0 && atX - reach < view.width && atY + reach > 0 && atY - reach < view.height;
    if (!isSeen || reach < NAMED_RADIUS || reach > view.width) return [];
    const open = reach >= OPEN_RADIUS;
    const width = open ? 24 : Math.max(4, Math.min(11, (reach * 1.7) / GROUP_TYPE));
    const { name, size } = wanted.groupWords(group);
    const lines = wrapLabel(name, width, open ? 1 : 2);
    const named = nameOfLines([...lines, ...(open ? [] : [size])], reach < 48 ? THING_TYPE : GROUP_TYPE);
    const top = open ? atY - reach - named.height : atY - named.height / 2;
    const isFree = room.take(atX - named.width / 2, top, named.width, named.height);
    return isFree ? [{ ...named, group, open }] : [];
  });
}

/** A thing with its name where there is room for it; null where there is none. */
function named(place: number, must: boolean, { model, view, room }: Choice): ChosenThing | null {
  const { x, y, importance } = model.overview;
  const { x: atX, y: atY } = onScreen({ x: x[place] ?? 0, y: y[place] ?? 0 }, view);
  if (!(atX > 0 && atX < view.width && atY > 0 && atY < view.height - 10)) return null;
  const dot = dotOf(importance[place] ?? 0);
  const name = model.labels(place, (text) => nameOf(text, 8, 2, THING_TYPE));
  const width = Math.max(dot, name.width);
  const isFree = room.take(atX - width / 2, atY - dot / 2, width, dot + name.height + NAME_GAP, must);
  return isFree ? { ...name, place, dot } : null;
}

function dotAlone({ importance }: OverviewModel['overview'], place: number): ChosenThing {
  return { ...nameOfLines([], THING_TYPE), place, dot: dotOf(importance[place] ?? 0) };
}

/** What is selected, and what it is joined with even out of sight: lines to it tell that there is something. */
function chooseSelected(choice: Choice): ChosenThing[] {
  const { model, wanted } = choice;
  if (wanted.selected === null) return [];
  const near = [...model.neighbours(wanted.selected)]
    .filter(wanted.isShown)
    .sort((a, b) => (model.overview.importance[b] ?? 0) - (model.overview.importance[a] ?? 0) || a - b)
    .slice(0, NEIGHBOURS);
  return [
    named(wanted.selected, true, choice) ?? dotAlone(model.overview, wanted.selected),
    ...near.map((place) => named(place, false, choice) ?? dotAlone(model.overview, place)),
  ];
}

function chooseThings(choice: Choice): ChosenThing[] {
  const { model, view, wanted } = choice;
  const things = chooseSelected(choice);
  const held = new Set(things.map(({ place }) => place));
  const open = model.overview.groups.map((_, group) => isOpenGroup(model, group, view.zoom));
  for (const place of model.order) {
    if (things.length >= wanted.most * THINGS) break;
    const isOpen = open[model.overview.group[place] ?? 0] === true;
    if (!isOpen || held.has(place) || !wanted.isShown(place)) continue;
    const thing = named(place, false, choice);
    if (thing !== null) things.push(thing);
  }
  return things;
}

function chooseEdges({ model: { overview }, view, wanted }: Choice, things: readonly ChosenThing[]) {
  const { x, y, source, target, role } = overview;
  const held = new Set(things.map(({ place }) => place));
  const most = wanted.most * (1 - THINGS) - overview.groups.length;
  const edges: number[] = [];
  for (const [edge, a] of source.entries()) {
    const b = target[edge] ?? 0;
    if (!held.has(a) || !held.has(b)) continue;
    const far = Math.hypot((x[a] ?? 0) - (x[b] ?? 0), (y[a] ?? 0) - (y[b] ?? 0)) * view.zoom;
    if (far < LONGEST_LINE || a === wanted.selected || b === wanted.selected) edges.push(edge);
  }
  const isOwn = (edge: number): number =>
    Number(source[edge] === wanted.selected || target[edge] === wanted.selected);
  return edges
    .sort((a, b) => isOwn(b) - isOwn(a) || (role[a] ?? 0) - (role[b] ?? 0) || a - b)
    .slice(0, Math.max(0, most));
}

export function choose(model: OverviewModel, view: OverviewPlace, wanted: Wanted): Chosen {
  const choice = { model, view, wanted, room: screenRoom() };
  const groups = chooseGroups(choice).slice(0, wanted.most * THINGS);
  const things = chooseThings(choice);
  return { groups, things, edges: chooseEdges(choice, things) };
}
