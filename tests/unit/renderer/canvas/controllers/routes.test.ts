/** Lines are led around cards again whenever they were laid anew, whatever the reason. */
import cytoscape from 'cytoscape';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { bindElements } from '../../../../../renderer/canvas/controllers/elements.ts';
import { bindRoutes } from '../../../../../renderer/canvas/controllers/routes.ts';
import type { LeadingQuestion } from '../../../../../renderer/canvas/streets/leading-worker.ts';
import { startFrom } from '../../../../../renderer/state/graph/producers.ts';
import { useGraph } from '../../../../../renderer/state/graph/store.ts';
import { EMPTY_GRAPH, type PlacedGraph } from '../../../../../renderer/state/graph/types.ts';
import { historyOf } from '../../../../../renderer/state/history/producers.ts';
import { nodeFace } from '../../../../../renderer/state/layout/node-face.ts';
import { id, measureWith } from '../../../../support/cards.ts';

/** What the worker was asked since it was looked at last. */
let asked: LeadingQuestion[] = [];

class Desk {
  postMessage(question: LeadingQuestion): void {
    asked.push(question);
  }
  terminate(): void {}
}

function show(graph: PlacedGraph): LeadingQuestion[] {
  asked = [];
  useGraph.setState({ history: historyOf(graph) });
  vi.advanceTimersByTime(1000);
  return asked;
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', Desk);
});
afterEach(() => {
  useGraph.setState({ history: historyOf(EMPTY_GRAPH) });
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('a card that is called otherwise has lines led around it in its new size', () => {
  const cy = cytoscape({ headless: true, styleEnabled: true });
  const stops = [bindRoutes(cy), bindElements(cy)];
  const graph = startFrom(id('举措'), measureWith(3));
  expect(show(graph)).toHaveLength(1);
  const node = graph.nodes.get(id('单位1'));
  if (node === undefined) throw new Error('the first body is there');
  const card = { ...node.card, name: '云岭市第一单位改革以后很长的新名称' };
  const [question] = show({ ...graph, nodes: new Map([...graph.nodes, [card.id, { ...node, card }]]) });
  const { width, height } = nodeFace(card);
  expect(question?.boxes).toContainEqual({ ...node.position, width, height });
  expect(question?.lines).toHaveLength(graph.edges.size);
  for (const stop of stops) stop();
});
