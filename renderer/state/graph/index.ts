/** The picture and its history: public API. */
import { create } from 'zustand';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { Failure, GraphEdge } from '../../bridge/contract.ts';
import { announce } from '../announcement/index.ts';
import { type History, historyOf, mapHistory, record, redo, undo } from '../history/producers.ts';
import type { Point } from '../layout/geometry.ts';
import * as produce from './producers.ts';
import { EMPTY_GRAPH, type PlacedGraph } from './types.ts';

export { edgesOf, remaining } from './producers.ts';
export type { PlacedGraph, PlacedNode } from './types.ts';

/** New neighbours per expansion: as many as stay legible. */
export const EXPANSION_LIMIT = 30;

interface GraphState {
  readonly history: History<PlacedGraph>;
  readonly loading: boolean;
  /** Why the last start or expansion failed, with what was asked for. */
  readonly failure: {
    readonly error: Failure;
    readonly id: EntityId;
    readonly act: 'start' | 'expand' | 'add';
  } | null;
}

export const useGraph = create<GraphState>(() => ({
  history: historyOf(EMPTY_GRAPH),
  loading: false,
  failure: null,
}));

/** Counts requests for a new picture: an answer that was overtaken is dropped. */
let latest = 0;

export function currentGraph(): PlacedGraph {
  return useGraph.getState().history.present;
}

function change(producer: (graph: PlacedGraph) => PlacedGraph): PlacedGraph {
  const { history } = useGraph.getState();
  const next = producer(history.present);
  useGraph.setState({ history: record(history, next), loading: false, failure: null });
  return next;
}

/** Lines among the things of a picture that its answer did not hold. */
async function crossLinks(graph: PlacedGraph): Promise<readonly GraphEdge[]> {
  const ids = [...graph.nodes.keys()];
  if (ids.length < 3) return [];
  const answer = await request('graph.between', { ids });
  return answer.ok ? answer.value.edges : [];
}

/** Starts a new picture around one thing. */
export async function startFrom(id: EntityId): Promise<void> {
  latest += 1;
  const turn = latest;
  useGraph.setState({ loading: true, failure: null });
  const answer = await request('graph.neighbourhood', { id, limit: EXPANSION_LIMIT });
  if (turn !== latest) return;
  if (!answer.ok) {
    useGraph.setState({ loading: false, failure: { error: answer.error, id, act: 'start' } });
    return;
  }
  const bare = produce.startFrom(id, answer.value);
  const edges = await crossLinks(bare);
  if (turn !== latest) return;
  const graph = change(() => produce.withEdges(bare, edges));
  const name = graph.nodes.get(id)?.card.name ?? '';
  announce({ kind: 'started', name, count: Math.max(0, graph.nodes.size - 1) });
}

/** Adds the next neighbours of one thing beside it. */
export async function expand(id: EntityId): Promise<void> {
  const turn = latest;
  const before = currentGraph();
  const node = before.nodes.get(id);
  if (!node) return;
  useGraph.setState({ loading: true, failure: null });
  const limit = produce.edgesOf(before, id).length + EXPANSION_LIMIT;
  const answer = await request('graph.neighbourhood', { id, limit });
  if (turn !== latest) return;
  if (!answer.ok) {
    useGraph.setState({ loading: false, failure: { error: answer.error, id, act: 'expand' } });
    return;
  }
  const grow = (graph: PlacedGraph) => produce.expand(graph, id, answer.value, EXPANSION_LIMIT);
  const edges = await crossLinks(grow(currentGraph()));
  if (turn !== latest) return;
  // Grown from the picture as it is now: another expansion may have come in while this one was asking.
  const { size } = currentGraph().nodes;
  const count = change((graph) => produce.withEdges(grow(graph), edges)).nodes.size - size;
  announce(
    count > 0
      ? { kind: 'expanded', name: node.card.name, count }
      : { kind: 'nothingMore', name: node.card.name },
  );
}

/** Puts one more thing on the canvas. */
export async function addToGraph(id: EntityId): Promise<void> {
  const placed = [...currentGraph().nodes.keys()];
  if (placed.length === 0) return startFrom(id);
  const turn = latest;
  const answer = await request('graph.between', { ids: [...placed, id] });
  if (turn !== latest) return;
  if (!answer.ok) {
    useGraph.setState({ failure: { error: answer.error, id, act: 'add' } });
    return;
  }
  const node = answer.value.nodes.find(({ card }) => card.id === id);
  if (!node) return;
  change((graph) => produce.join(graph, node, answer.value.edges));
  announce({ kind: 'added', name: node.card.name });
}

/** Starts a new picture of exactly these things. */
export async function startAmong(ids: readonly EntityId[]): Promise<void> {
  const [first] = ids;
  if (first === undefined) return;
  latest += 1;
  const turn = latest;
  useGraph.setState({ loading: true, failure: null });
  const answer = await request('graph.between', { ids });
  if (turn !== latest) return;
  if (!answer.ok) {
    useGraph.setState({ loading: false, failure: { error: answer.error, id: first, act: 'start' } });
    return;
  }
  const graph = change(() => produce.startAmong(answer.value));
  announce({ kind: 'assembled', count: graph.nodes.size });
}

/** Cards and lines asked for again, in this picture and in those that undo and redo lead to. */
export async function refreshPictures(): Promise<void> {
  const { past, present, future } = useGraph.getState().history;
  const ids = new Set([...past, present, ...future].flatMap((graph) => [...graph.nodes.keys()]));
  if (ids.size === 0) return;
  const answer = await request('graph.between', { ids: [...ids] });
  if (!answer.ok) return;
  useGraph.setState(({ history }) => ({
    history: mapHistory(history, (graph) => produce.refreshed(graph, answer.value)),
  }));
}

export function dismissFailure(): void {
  useGraph.setState({ failure: null });
}

export function hide(id: EntityId): void {
  const name = currentGraph().nodes.get(id)?.card.name ?? '';
  change((graph) => produce.hide(graph, [id]));
  announce({ kind: 'hidden', name });
}

export function move(places: ReadonlyMap<EntityId, Point>): void {
  change((graph) => produce.move(graph, places));
}

export function clear(): void {
  latest += 1;
  change(() => EMPTY_GRAPH);
  announce({ kind: 'cleared' });
}

function step(stepper: typeof undo, kind: 'undone' | 'redone'): void {
  const { history } = useGraph.getState();
  const next = stepper(history);
  if (next === history) return;
  latest += 1;
  useGraph.setState({ history: next, loading: false, failure: null });
  announce({ kind });
}

export const undoGraph = (): void => step(undo, 'undone');
export const redoGraph = (): void => step(redo, 'redone');
