import { expect, test } from 'vitest';
import { assemble } from '../../../../../renderer/state/graph/assembling.ts';
import { startAmong } from '../../../../../renderer/state/graph/producers.ts';
import type { PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { id, node } from '../../../../support/cards.ts';
import { collisionsIn, crowdedPicture, extentOf } from '../../../../support/pictures.ts';

const crowd = crowdedPicture();
const piece = { nodes: [...crowd.nodes.values()], edges: [...crowd.edges.values()], omitted: 0 };

/** How large it is shown on a canvas as wide as high. */
function scaleOf(graph: PlacedGraph): number {
  const { width, height } = extentOf(graph);
  return 1 / Math.max(width, height);
}

test('few things stand beside what they are linked to', async () => {
  const few = { nodes: [node('甲'), node('乙'), node('丙')], edges: [], omitted: 0 };
  expect(await assemble(few)).toEqual(startAmong(few));
});

test('many stand in layers: larger, who carries left of what is carried, nothing on another', async () => {
  const graph = await assemble(piece);
  expect([...graph.nodes.keys()].sort()).toEqual([...startAmong(piece).nodes.keys()].sort());
  expect(scaleOf(graph)).toBeGreaterThan(scaleOf(startAmong(piece)) * 1.2);
  expect(collisionsIn(graph)).toEqual([]);
  const at = (name: string): number => graph.nodes.get(id(name))?.position.x ?? Number.NaN;
  expect(at('单位1')).toBeLessThan(at('举措'));
  expect(await assemble(piece)).toEqual(graph);
});
