/** What the hand meets, and where the keys go. */
import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  centred,
  choose,
  fitting,
  nextSpot,
  type OverviewPlace,
  onScreen,
  overviewModel,
  pointOf,
  type Shown,
  type Spot,
  spotAt,
} from '../../../../../renderer/state/overview/index.ts';
import { clustersOverview } from '../../../../support/whole-graph.ts';

const model = overviewModel(clustersOverview(6, 30));
const far = fitting(boundsOf(model.overview), 1200, 800);
const isShown = (): boolean => true;

function shownAt(view: OverviewPlace): Shown {
  const groupWords = (group: number) => ({ name: `第${group}组`, size: '30 项' });
  const chosen = choose(model, view, { isShown, selected: null, most: 500, groupWords });
  return { model, view, chosen, chosenAt: view.zoom, isShown };
}

const nearOf = (place: number): OverviewPlace =>
  centred(pointOf(model, { kind: 'thing', place }), 1.5, 1200, 800);

describe('under the hand', () => {
  it('far out is the group, whatever stands in it', () => {
    const spot: Spot = { kind: 'group', group: 3 };
    expect(spotAt(shownAt(far), onScreen(pointOf(model, spot), far))).toEqual(spot);
  });

  it('near is the thing: its dot, and its name below', () => {
    const [place = 0] = model.order;
    const shown = shownAt(nearOf(place));
    expect(spotAt(shown, { x: 600, y: 400 })).toEqual({ kind: 'thing', place });
    expect(spotAt(shown, { x: 600, y: 418 })).toEqual({ kind: 'thing', place });
  });

  it('is nothing outside every group', () => {
    expect(spotAt(shownAt(far), { x: 2, y: 2 })).toBeNull();
  });

  it('is no thing that the filter leaves out', () => {
    const [place = 0] = model.order;
    const shown = {
      ...shownAt(nearOf(place)),
      isShown: () => false,
      chosen: { groups: [], things: [], edges: [] },
    };
    expect(spotAt(shown, { x: 600, y: 400 })?.kind).toBe('group');
  });
});

describe('the keys', () => {
  it('lead to a name that lies that way', () => {
    const shown = shownAt(far);
    const from = { x: 600, y: 400 };
    for (const [way, lies] of [
      ['left', (x: number) => x < 600],
      ['right', (x: number) => x > 600],
    ] as const) {
      const next = nextSpot(shown, from, way);
      if (next === null) throw new Error(`there are groups ${way} of the middle`);
      expect(lies(onScreen(pointOf(model, next), far).x)).toBe(true);
    }
  });

  it('find nothing beyond the last', () => {
    expect(nextSpot(shownAt(far), { x: 1199, y: 400 }, 'right')).toBeNull();
  });

  it('reach every group from any of them', () => {
    const shown = shownAt(far);
    const reached = new Set<number>([0]);
    for (const group of reached) {
      const from = onScreen(pointOf(model, { kind: 'group', group }), far);
      for (const way of ['left', 'right', 'up', 'down'] as const) {
        const next = nextSpot(shown, from, way);
        if (next?.kind === 'group') reached.add(next.group);
      }
    }
    expect(reached.size).toBe(6);
  });
});
