/** New pictures, and one thing more on the picture there is. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import { assemble } from './assembling.ts';
import * as produce from './producers.ts';
import { change, crossLinks, currentGraph, currentTurn, fail, nextTurn, wait } from './store.ts';
import { EMPTY_GRAPH, type PlacedGraph } from './types.ts';

/** Neighbours a start shows: as many as stay legible. */
const START_LIMIT = 30;

/** Starts a new picture around one thing. */
export async function startFrom(id: EntityId): Promise<void> {
  const turn = nextTurn();
  wait();
  const answer = await request('graph.neighbourhood', { id, limit: START_LIMIT });
  if (turn !== currentTurn()) return;
  if (!answer.ok) return fail(answer.error, () => void startFrom(id));
  const bare = produce.startFrom(id, answer.value);
  const edges = await crossLinks(bare);
  if (turn !== currentTurn()) return;
  change(
    () => produce.withEdges(bare, edges),
    ({ nodes }) => {
      const name = nodes.get(id)?.card.name ?? '';
      return { kind: 'started', name, count: Math.max(0, nodes.size - 1) };
    },
  );
}

/** Puts one more thing on the canvas. */
export async function addToGraph(id: EntityId): Promise<void> {
  const placed = [...currentGraph().nodes.keys()];
  if (placed.length === 0) return startFrom(id);
  const turn = currentTurn();
  const answer = await request('graph.between', { ids: [...placed, id] });
  if (turn !== currentTurn()) return;
  if (!answer.ok) return fail(answer.error, () => void addToGraph(id));
  const { nodes, edges } = answer.value;
  const node = nodes.find(({ card }) => card.id === id);
  if (!node) return;
  change(
    (graph) => produce.join(graph, node, edges),
    () => ({ kind: 'added', name: node.card.name }),
  );
}

/** Puts several things on the canvas in one step, each beside what it is linked to. */
export async function addAll(ids: readonly EntityId[]): Promise<void> {
  const placed = currentGraph().nodes;
  if (placed.size === 0) return startAmong(ids);
  if (ids.every((id) => placed.has(id))) return;
  const turn = currentTurn();
  wait();
  const answer = await request('graph.between', { ids: [...new Set([...placed.keys(), ...ids])] });
  if (turn !== currentTurn()) return;
  if (!answer.ok) return fail(answer.error, () => void addAll(ids));
  const { nodes } = answer.value;
  const fresh = ids.flatMap((id) => nodes.find(({ card }) => card.id === id) ?? []);
  change(
    (graph) => produce.joinAll(graph, { ...answer.value, nodes: fresh }),
    (after, before) => ({ kind: 'joined', count: after.nodes.size - before.nodes.size }),
  );
}

/** Starts a new picture of exactly these things. */
export async function startAmong(ids: readonly EntityId[]): Promise<void> {
  if (ids.length === 0) return;
  const turn = nextTurn();
  wait();
  const answer = await request('graph.between', { ids });
  if (turn !== currentTurn()) return;
  if (!answer.ok) return fail(answer.error, () => void startAmong(ids));
  const picture = await assemble(answer.value);
  if (turn !== currentTurn()) return;
  change(
    () => picture,
    ({ nodes }) => ({ kind: 'assembled', count: nodes.size }),
  );
}

/** A picture that was put by, as one step: undo brings the one before it back. */
export function showPicture(picture: PlacedGraph, title: string): void {
  nextTurn();
  change(
    () => picture,
    ({ nodes }) => ({ kind: 'reopened', name: title, count: nodes.size }),
  );
}

export function clear(): void {
  nextTurn();
  change(
    () => EMPTY_GRAPH,
    () => ({ kind: 'cleared' }),
  );
}
