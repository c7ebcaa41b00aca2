/** Which names the view deserves: by zoom, never on top of each other, never more than may be held. */
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  type Chosen,
  choose,
  fitting,
  NAME_GAP,
  type OverviewPlace,
  onScreen,
  overviewModel,
  pointOf,
  type Wanted,
} from '../../../../../renderer/state/overview/index.ts';
import { clustersOverview } from '../../../../support/whole-graph.ts';

const model = overviewModel(clustersOverview(8, 40));
const [WIDTH, HEIGHT] = [1200, 800];
const far = fitting(boundsOf(model.overview), WIDTH, HEIGHT);
const wanted: Wanted = {
  isShown: () => true,
  selected: null,
  most: 500,
  groupWords: (group) => ({ name: `第${group}组`, size: '40 项' }),
};

/** The same middle, nearer. */
const nearer = (by: number): OverviewPlace => ({
  ...far,
  zoom: far.zoom * by,
  panX: WIDTH / 2 - (WIDTH / 2 - far.panX) * by,
  panY: HEIGHT / 2 - (HEIGHT / 2 - far.panY) * by,
});

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function boxes({ groups, things }: Chosen, view: OverviewPlace): readonly Box[] {
  const closed = groups
    .filter(({ open }) => !open)
    .map(({ group, width, height }): Box => {
      const { x, y } = onScreen(pointOf(model, { kind: 'group', group }), view);
      return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
    });
  const named = things
    .filter(({ lines }) => lines.length > 0)
    .map(({ place, dot, width, height }): Box => {
      const { x, y } = onScreen(pointOf(model, { kind: 'thing', place }), view);
      const half = Math.max(dot, width) / 2;
      return { left: x - half, right: x + half, top: y - dot / 2, bottom: y + dot / 2 + NAME_GAP + height };
    });
  return [...closed, ...named];
}

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('by zoom', () => {
  it('far out every group is named and no thing is', () => {
    const { groups, things } = choose(model, far, wanted);
    expect(groups.map(({ group }) => group)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(groups.every(({ open }) => !open)).toBe(true);
    expect(things).toEqual([]);
  });

  it('nearer important things are named, nearest more of those in view', () => {
    const open = choose(model, nearer(2.5), wanted);
    expect(open.things.length).toBeGreaterThan(3);
    const [first] = open.things;
    expect(model.overview.importance[first?.place ?? -1]).toBeGreaterThan(0.9);
    expect(choose(model, nearer(4), wanted).edges.length).toBeGreaterThan(0);
  });

  it.each([1, 1.6, 2.5, 4, 7])('names do not overlap at %s times the whole', (by) => {
    const view = nearer(by);
    const all = boxes(choose(model, view, wanted), view);
    const over = all.flatMap((a, at) => all.slice(at + 1).filter((b) => touch(a, b)));
    expect(all.length).toBeGreaterThan(3);
    expect(over).toEqual([]);
  });
});

describe('what is held', () => {
  it.each([20, 100, 500])('is at most %s', (most) => {
    for (const by of [1, 2.5, 4, 7]) {
      const { groups, things, edges } = choose(model, nearer(by), { ...wanted, most });
      expect(groups.length + things.length + edges.length).toBeLessThanOrEqual(most);
    }
  });

  it('leaves out what the filter leaves out', () => {
    const isShown = (place: number): boolean => model.overview.ids[place]?.startsWith('agency') === true;
    const { things } = choose(model, nearer(4), { ...wanted, isShown });
    expect(things.length).toBeGreaterThan(0);
    expect(things.every(({ place }) => isShown(place))).toBe(true);
  });

  it('holds what is selected with its neighbours at any zoom, named, and the lines between them', () => {
    const hub = model.overview.ids.findIndex((id) => id.startsWith('agency'));
    const { things, edges } = choose(model, far, { ...wanted, selected: hub });
    expect(things[0]?.place).toBe(hub);
    expect(things[0]?.lines.length).toBeGreaterThan(0);
    const near = model.neighbours(hub);
    expect(
      things
        .slice(1)
        .map(({ place }) => place)
        .sort((a, b) => a - b),
    ).toEqual([...near].sort((a, b) => a - b));
    expect(edges.length).toBeGreaterThanOrEqual(near.length);
  });
});
