import { describe, expect, it } from 'vitest';
import { routeOf as asRoute, type Hub, wayOf } from '../../../../renderer/canvas/routing.ts';
import type { Box } from '../../../../renderer/state/layout/geometry.ts';

const routeOf = (source: Box, target: Box, hub: Hub = null, shift = 0) =>
  asRoute(wayOf(source, target, hub), 'curve', shift);
const box = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

describe('routeOf', () => {
  it('leaves and arrives at the facing sides', () => {
    expect(routeOf(box(0, 0), box(300, 90))).toMatchObject({ sourceEnd: '50% 0px', targetEnd: '-50% 0px' });
    expect(routeOf(box(300, 90), box(0, 0))).toMatchObject({ sourceEnd: '-50% 0px', targetEnd: '50% 0px' });
  });

  it('joins boxes above each other over their upper and lower sides', () => {
    expect(routeOf(box(0, 0), box(20, 200))).toMatchObject({ sourceEnd: '0px 50%', targetEnd: '0px -50%' });
  });

  it('is straight between boxes of one row and symmetric otherwise', () => {
    const level = routeOf(box(0, 0), box(300, 0));
    expect(level.distances.map(Math.abs)).toEqual([0, 0]);
    const [first, second] = routeOf(box(0, 0), box(300, 90)).distances;
    expect(first).toBeCloseTo(-(second ?? Number.NaN));
  });

  it('gives numbers even when boxes lie on each other', () => {
    const route = routeOf(box(0, 0), box(0, 0));
    for (const value of [...route.distances, ...route.weights]) expect(Number.isFinite(value)).toBe(true);
  });

  it('turns beside the hub and runs level to a card of the outer column', () => {
    const route = routeOf(box(0, 0), box(400, 200), 'source');
    expect(route.weights).toHaveLength(3);
    const [, , last] = route.weights;
    // The last control point lies 68 px from the hub's side, at the height of the card.
    const chord = { x: 300, y: 200 };
    expect(last).toBeCloseTo((68 * chord.x + 200 * chord.y) / (chord.x ** 2 + chord.y ** 2));
  });

  it('goes down a gutter from its hub and turns into the side of a card, whichever end the hub is', () => {
    const [hub, card] = [box(0, 0), box(-80, 160)];
    expect(routeOf(hub, card, 'source')).toMatchObject({ sourceEnd: '0px 50%', targetEnd: '50% 0px' });
    expect(routeOf(card, hub, 'target')).toMatchObject({ sourceEnd: '50% 0px', targetEnd: '0px 50%' });
  });
});
