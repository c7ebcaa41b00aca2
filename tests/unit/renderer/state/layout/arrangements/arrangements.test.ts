import { describe, expect, it } from 'vitest';
import type { PlacedGraph } from '../../../../../../renderer/state/graph/types.ts';
import { setOnCircles } from '../../../../../../renderer/state/layout/arrangements/circles.ts';
import { ARRANGEMENTS, focusOf, settle } from '../../../../../../renderer/state/layout/arrangements/index.ts';
import { ringOf } from '../../../../../../renderer/state/layout/arrangements/ring.ts';
import { id } from '../../../../../support/cards.ts';
import { collisionsIn, crowdedPicture, extentOf, withPlaces } from '../../../../../support/pictures.ts';

const crowd = crowdedPicture();
const focus = id('举措');
const placed = (name: keyof typeof ARRANGEMENTS, around = focus, shape = 1.4) =>
  withPlaces(crowd, ARRANGEMENTS[name](crowd, around, shape));
const at = (graph: PlacedGraph, name: string) =>
  graph.nodes.get(id(name))?.position ?? { x: Number.NaN, y: 0 };

describe('layered', () => {
  const graph = placed('layered');

  it('sets who leads left of what is led, and the whole left of the part', () => {
    for (const { source, target, role } of graph.edges.values()) {
      const [from, to] = [at(graph, source), at(graph, target)];
      if (role) expect(from.x).toBeLessThan(to.x);
      else expect(from.x).toBeGreaterThan(to.x);
    }
  });

  it('folds a long layer into columns', () => {
    const columns = new Set([...graph.nodes.values()].map(({ position }) => position.x));
    expect(columns.size).toBeGreaterThan(3);
  });
});

describe('concentric', () => {
  it('sets what is one line away nearer than what is two away', () => {
    const graph = placed('concentric');
    const [{ x, y }, centre] = [at(graph, '单位1'), at(graph, '举措')];
    expect(centre).toEqual({ x: 0, y: 0 });
    const far = at(graph, '单位1的第1项举措，标题很长很长很长很长很长');
    // In the units of the ellipse: cards are about two and a half times as wide as high.
    const distance = (point: { x: number; y: number }) => Math.hypot(point.x / 2.5, point.y);
    expect(distance({ x, y })).toBeLessThan(distance(far));
  });

  it('turns around the selection', () => {
    expect(at(placed('concentric', id('单位4')), '单位4')).toEqual({ x: 0, y: 0 });
  });
});

describe('the shape of the room', () => {
  it.each(['layered', 'grid', 'concentric'] as const)(
    '%s is shown larger where it is laid out for it',
    (name) => {
      const scaleIn = (shape: number, laidOutFor: number): number => {
        const { width, height } = extentOf(placed(name, focus, laidOutFor));
        return Math.min(shape / width, 1 / height);
      };
      for (const [shape, other] of [
        [0.9, 1.8],
        [1.8, 0.9],
      ] as const)
        expect(scaleIn(shape, shape)).toBeGreaterThanOrEqual(scaleIn(shape, other));
    },
  );
});

describe('ringOf', () => {
  it('goes round at an even pace, also where it is stretched', () => {
    const { at, length } = ringOf(2.5);
    const steps = Array.from({ length: 36 }, (_, index) => {
      const [from, to] = [at((index * Math.PI) / 18), at(((index + 1) * Math.PI) / 18)];
      return Math.hypot(to.x - from.x, to.y - from.y);
    });
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.15);
    expect(length).toBeGreaterThan(1.7);
    expect(ringOf(1).length).toBeCloseTo(1, 3);
  });
});

describe('setOnCircles', () => {
  it('needs a second circle for more than the first holds, and keeps wishes in order', () => {
    const even = setOnCircles([...Array(20).keys()], 0, () => null);
    expect(new Set(even.map(({ radius }) => radius)).size).toBeGreaterThan(1);
    const near = setOnCircles([1, 1.1, 1.2], 3, (wish) => wish);
    expect(near[0]?.angle).toBeCloseTo(1);
    expect((near[2]?.angle ?? 0) - (near[1]?.angle ?? 0)).toBeGreaterThan(0.3);
  });
});

describe('grid', () => {
  it('sets each kind as a block of its own', () => {
    const graph = placed('grid');
    const box = (kind: string) => {
      const points = [...graph.nodes.values()].filter(({ card }) => card.kind === kind);
      const [xs, ys] = [points.map(({ position }) => position.x), points.map(({ position }) => position.y)];
      return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
    };
    const [agency, measure] = [box('agency'), box('measure')];
    const apart =
      agency.right < measure.left ||
      measure.right < agency.left ||
      agency.bottom < measure.top ||
      measure.bottom < agency.top;
    expect(apart).toBe(true);
  });

  it('numbers measures as printed, read down the columns', () => {
    const graph = placed('grid');
    const [first, second] = ['1', '2'].map((number) =>
      at(graph, `单位4的第${number}项举措，标题很长很长很长很长很长`),
    );
    expect((first?.x ?? 0) < (second?.x ?? 0) || (first?.y ?? 0) < (second?.y ?? 0)).toBe(true);
  });
});

describe('reading', () => {
  it('is the picture that starting and expanding gave', () => {
    const graph = placed('reading');
    for (const name of ['举措', '单位1', '单位30']) expect(at(graph, name)).toEqual(at(crowd, name));
  });

  it('starts from another thing when that is the focus', () => {
    expect(at(placed('reading', id('单位1')), '单位1')).toEqual({ x: 0, y: 0 });
  });
});

describe('settle', () => {
  it('leaves what touches nothing where it would like to be', () => {
    for (const name of ['reading', 'grid'] as const) {
      const wishes = ARRANGEMENTS[name](crowd, focus, 1.4);
      for (const [key, place] of settle(crowd, wishes)) {
        expect(place).toEqual(wishes.get(key));
      }
    }
  });

  it('finds room between things that are pinned one on the other', () => {
    const names = ['单位1', '单位2', '单位3'].map(id);
    const nodes = new Map([...crowd.nodes].filter(([key]) => names.includes(key)));
    const middle = { x: 0, y: 0 };
    const graph = withPlaces(
      { ...crowd, nodes, pinned: new Set([id('单位1'), id('单位3')]) },
      new Map([
        [id('单位1'), { x: -70, y: 0 }],
        [id('单位3'), { x: 70, y: 0 }],
      ]),
    );
    const places = settle(graph, new Map(names.map((key) => [key, middle])));
    expect([...places.keys()]).toEqual([id('单位2')]);
    expect(collisionsIn(withPlaces(graph, places))).toEqual([]);
  });
});

describe('focusOf', () => {
  it('is the selection, else the start, else what has most lines', () => {
    expect(focusOf(crowd, id('单位4'))).toBe('单位4');
    expect(focusOf(crowd, id('不在图中'))).toBe('举措');
    expect(focusOf({ ...crowd, start: null }, null)).toBe('举措');
    const others = new Map([...crowd.nodes].filter(([key]) => key !== '举措'));
    expect(focusOf({ ...crowd, nodes: others, edges: new Map() }, null)).toBe([...others.keys()][0]);
    expect(focusOf({ ...crowd, start: null, nodes: new Map(), edges: new Map() }, null)).toBeNull();
  });
});
