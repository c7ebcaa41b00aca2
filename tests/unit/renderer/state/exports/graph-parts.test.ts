/** What of the picture is offered as data. */
import { expect, test } from 'vitest';
import { graphOfPart, graphParts } from '../../../../../renderer/state/exports/graph-parts.ts';
import { startFrom } from '../../../../../renderer/state/graph/producers.ts';
import { EMPTY_GRAPH } from '../../../../../renderer/state/graph/types.ts';
import { id, measureWith } from '../../../../support/cards.ts';

const graph = startFrom(id('举措'), measureWith(4));
const NOTHING = new Set<never>();

test('an empty picture offers nothing; one without a selection all it shows', () => {
  expect(graphParts(EMPTY_GRAPH, id('举措'), NOTHING)).toEqual([]);
  const [shown, ...more] = graphParts(graph, null, NOTHING);
  expect(shown?.things).toEqual([...graph.nodes.keys()]);
  expect(shown?.claims).toEqual([...graph.edges.keys()]);
  expect(more).toEqual([]);
});

test('one selected thing comes with its lines and their other ends', () => {
  const [, part] = graphParts(graph, id('单位1'), NOTHING);
  expect([...(part?.things ?? [])].sort()).toEqual([id('单位1'), id('举措')].sort());
  expect(part?.claims).toHaveLength(1);
});

test('marked things go before the selected one, with only the lines among them', () => {
  const [, part] = graphParts(graph, id('举措'), new Set([id('单位1'), id('单位2')]));
  expect(part).toMatchObject({ things: [id('单位1'), id('单位2')], claims: [], selected: true });
});

test('what is selected elsewhere and not drawn is no part of the picture', () => {
  expect(graphParts(graph, id('别的'), NOTHING)).toHaveLength(1);
});

test('a selected part is a picture of its own', () => {
  const [, part] = graphParts(graph, id('单位1'), NOTHING);
  if (part === undefined) throw new Error('nothing selected');
  const own = graphOfPart(graph, part);
  expect([own.nodes.size, own.edges.size, own.start]).toEqual([2, 1, graph.start]);
});
