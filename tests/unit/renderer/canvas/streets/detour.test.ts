import { describe, expect, it } from 'vitest';
import { arrangePicture } from '../../../../../renderer/canvas/layout/arrange-picture.ts';
import { wayOf } from '../../../../../renderer/canvas/routing.ts';
import { alongCurve, alongStreet, touchesAny } from '../../../../../renderer/canvas/streets/clearance.ts';
import { trackOf, wayAround } from '../../../../../renderer/canvas/streets/detour.ts';
import { streetsBetween } from '../../../../../renderer/canvas/streets/street-grid.ts';
import type { PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { LAYOUTS } from '../../../../../renderer/state/layout/arrangements/names.ts';
import { type Box, crosses } from '../../../../../renderer/state/layout/geometry.ts';
import { boxOf } from '../../../../../renderer/state/layout/node-face.ts';
import { id } from '../../../../support/cards.ts';
import { crowdedPicture, withPlaces } from '../../../../support/pictures.ts';

const box = (x: number, y: number): Box => ({ x, y, width: 100, height: 40 });

function around(source: Box, target: Box, others: readonly Box[], track = 0) {
  const streets = streetsBetween([source, target, ...others]);
  return wayAround(streets, { source, target, way: wayOf(source, target), shift: 0, others, track });
}

describe('wayAround', () => {
  it('leaves a line alone that touches no card', () => {
    expect(around(box(0, 0), box(400, 0), [box(200, 100)])).toBeNull();
  });

  it('leads a line around a card in its way, from side to side', () => {
    const [source, target, wall] = [box(0, 0), box(400, 0), box(200, 0)];
    const way = around(source, target, [wall]);
    if (!way) throw new Error('no way');
    const corners = alongStreet(way, source);
    expect(corners.length).toBeGreaterThan(3);
    expect(corners.at(-1)).toEqual({
      x: target.x + (way.to.x * target.width) / 2,
      y: target.y + (way.to.y * target.height) / 2,
    });
    corners.slice(1).forEach((point, index) => {
      const before = corners[index] ?? point;
      expect(before.x === point.x || before.y === point.y).toBe(true);
      expect(crosses(before, point, wall)).toBe(false);
    });
  });

  it('runs on another track for another hub', () => {
    const ends = [box(0, 0), box(600, 0), [box(200, 0), box(400, 30)]] as const;
    expect(around(...ends, trackOf(0))).not.toEqual(around(...ends, trackOf(1)));
  });

  it('finds the alleys of eight pixels that a layout leaves at least', () => {
    const [besides, above] = [
      [108, -108],
      [48, -48],
    ] as const;
    const ring = [0, ...besides].flatMap((x) => [0, ...above].map((y) => box(x, y)));
    const others = ring.filter(({ x, y }) => x !== 0 || y !== 0);
    const [source, target] = [box(0, 0), box(600, 0)];
    const way = around(source, target, others);
    if (!way) throw new Error('no way');
    expect(touchesAny(alongStreet(way, source), others)).toBe(false);
  });

  it('gives up where a card is walled up on all sides', () => {
    const near = [box(104, 0), box(-104, 0), box(0, 44), box(0, -44), box(104, 44), box(-104, 44)];
    expect(around(box(0, 0), box(600, 0), [...near, box(104, -44), box(-104, -44)])).toBeNull();
  });
});

/** Lines that run through cards, before and after they are led around. */
function linesThrough(graph: PlacedGraph) {
  const boxes = new Map([...graph.nodes].map(([key, placed]) => [key, boxOf(placed)] as const));
  const streets = streetsBetween([...boxes.values()]);
  const through = { before: 0, after: 0 };
  for (const { source, target } of graph.edges.values()) {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    if (!from || !to) continue;
    const others = [...boxes].filter(([key]) => key !== source && key !== target).map(([, other]) => other);
    const way = wayOf(from, to);
    if (!touchesAny(alongCurve(way, from), others)) continue;
    through.before += 1;
    const detour = wayAround(streets, {
      source: from,
      target: to,
      way,
      shift: 0,
      others,
      track: trackOf(through.before),
    });
    if (!detour || touchesAny(alongStreet(detour, from), others)) through.after += 1;
  }
  return through;
}

describe.each(LAYOUTS)('lines after layout %s', (layout) => {
  it('run through no card', () => {
    const crowd = crowdedPicture();
    const places = arrangePicture({ layout, graph: crowd, shown: crowd, focus: id('举措'), shape: 1.4 });
    const { before, after } = linesThrough(withPlaces(crowd, places));
    expect(before).toBeGreaterThan(0);
    expect(after).toBe(0);
  });
});
