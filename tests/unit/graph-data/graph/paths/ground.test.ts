/** The columns of a graph say what the graph says: who is joined with whom, by which claims, the lightest first. */
import { expect, it } from 'vitest';
import { groundOf } from '../../../../../graph-data/graph/paths/ground.ts';
import { walkable } from '../../../../../graph-data/graph/paths/walkable.ts';
import { claimWeight } from '../../../../../graph-data/graph/paths/weights.ts';
import { clustersGraph } from '../../../../support/whole-graph.ts';

const graph = clustersGraph(4, 12, 3);
const every = walkable(graph, { excludedKinds: [], excludedRelations: [] });

it('is made once for a graph', () => {
  expect(groundOf(graph)).toBe(groundOf(graph));
  expect(groundOf(clustersGraph(4, 12, 3))).not.toBe(groundOf(graph));
});

it('numbers things in the order of their ids', () => {
  expect(every.ids).toEqual(graph.nodes().sort());
  expect(every.ids.every((id, place) => every.placeOf(id) === place)).toBe(true);
  expect(every.placeOf('nothing')).toBe(-1);
});

it('visits the neighbours of every thing in order, once each, by the lightest claim between the two', () => {
  for (const [place, id] of every.ids.entries()) {
    const visited: [string, number][] = [];
    every.eachLink(place, (other, weight) => visited.push([every.ids[other] ?? '', weight]));
    const expected = graph
      .neighbors(id)
      .sort()
      .map((other): [string, number] => {
        const weights = graph.edges(id, other).map((key) => claimWeight(graph.getEdgeAttributes(key)));
        return [other, Math.min(...weights)];
      });
    expect(visited).toEqual(expected);
  }
});

it('names the claims between two, and leaves out a relation that is not allowed', () => {
  const [key] = graph.edges();
  if (key === undefined) throw new Error('the clusters hold claims');
  const [from, to] = [every.placeOf(graph.source(key)), every.placeOf(graph.target(key))];
  expect(every.claims(from, to)).toEqual(graph.edges(graph.source(key), graph.target(key)).sort());
  const relation = graph.getEdgeAttribute(key, 'relation');
  const without = walkable(graph, { excludedKinds: ['agency'], excludedRelations: [relation] });
  const seen: number[] = [];
  without.eachLink(from, (other) => seen.push(other));
  expect(seen).toEqual([]);
  expect(without.claims(from, to)).toEqual([]);
  expect(
    without.ids.filter((id) => id.startsWith('agency')).some((id) => without.passable(without.placeOf(id))),
  ).toBe(false);
});
