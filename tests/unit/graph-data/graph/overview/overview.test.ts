/** The whole graph placed: groups found, nothing on top of another, the same every time. */
import { describe, expect, it } from 'vitest';
import { fingerprintOf, topologyOf } from '../../../../../graph-data/graph/overview/index.ts';
import { clustersGraph, clustersOverview } from '../../../../support/whole-graph.ts';

const whole = clustersOverview(4, 12, 3);

describe('groups', () => {
  it('are those that were made, with the loose things as the last', () => {
    expect(whole.groups.map(({ size }) => size)).toEqual([12, 12, 12, 12, 3]);
    const hubs = whole.ids.flatMap((id, place) => (id.startsWith('agency') ? [place] : []));
    expect(new Set(hubs.map((place) => whole.group[place])).size).toBe(4);
  });

  it('are named by the member with most links inside; nobody names the loose ones', () => {
    for (const { names } of whole.groups.slice(0, 4))
      expect(whole.names[names[0] ?? -1]).toMatch(/^第\d局$/u);
    expect(whole.groups[4]?.names).toEqual([]);
  });

  it('do not touch each other, and hold their members', () => {
    for (const [at, a] of whole.groups.entries())
      for (const b of whole.groups.slice(at + 1))
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius - 1);
    for (const [place, at] of whole.group.entries()) {
      const group = whole.groups[at];
      if (group === undefined) throw new Error('every thing has a group');
      const far = Math.hypot((whole.x[place] ?? 0) - group.x, (whole.y[place] ?? 0) - group.y);
      expect(far).toBeLessThanOrEqual(group.radius);
    }
  });

  it('are joined by a bundle that counts the claims between them', () => {
    expect(whole.bundles.map(({ count }) => count)).toEqual([1, 1, 1]);
  });
});

describe('things', () => {
  it('stand apart', () => {
    for (const [a, x] of whole.x.entries())
      for (let b = a + 1; b < whole.x.length; b += 1)
        expect(Math.hypot(x - (whole.x[b] ?? 0), (whole.y[a] ?? 0) - (whole.y[b] ?? 0))).toBeGreaterThan(20);
  });

  it('are found at the same place every time', () => {
    const again = clustersOverview(4, 12, 3);
    expect([...again.x]).toEqual([...whole.x]);
    expect([...again.y]).toEqual([...whole.y]);
  });
});

describe('fingerprint', () => {
  const fingerprint = (size: number, version: number): string =>
    fingerprintOf(topologyOf(clustersGraph(2, size)), version);

  it('changes with the graph and with the way positions are found', () => {
    expect(fingerprint(5, 1)).toBe(fingerprint(5, 1));
    expect(new Set([fingerprint(5, 1), fingerprint(6, 1), fingerprint(5, 2)]).size).toBe(3);
  });
});

it('a graph of nothing has no groups', () => {
  expect(clustersOverview(0, 0).groups).toEqual([]);
});
