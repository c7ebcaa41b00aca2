/** The picture with its history, and the one way in which it changes. */
import { create } from 'zustand';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { ExpansionWay, Failure, GraphEdge } from '../../bridge/contract.ts';
import { type Announcement, announce } from '../announcement/index.ts';
import { nextMoment } from '../history/moments.ts';
import { type History, historyOf, record } from '../history/producers.ts';
import { hiddenArrivals } from './arrivals.ts';
import { EMPTY_GRAPH, type PlacedGraph } from './types.ts';

/** The last expansion, as long as nothing else was done: what is left of what was asked for. */
export interface Growth {
  readonly id: EntityId;
  readonly ways: readonly ExpansionWay[] | null;
  readonly left: number;
}

interface GraphState {
  readonly history: History<PlacedGraph>;
  readonly loading: boolean;
  readonly growth: Growth | null;
  /** What the last step brought and the filter hides. */
  readonly concealed: readonly EntityId[];
  /** Why the last start or expansion failed, and how to try again. */
  readonly failure: { readonly error: Failure; readonly retry: () => void } | null;
}

export const useGraph = create<GraphState>(() => ({
  history: historyOf(EMPTY_GRAPH),
  loading: false,
  growth: null,
  concealed: [],
  failure: null,
}));

export function currentGraph(): PlacedGraph {
  return useGraph.getState().history.present;
}

/** Counts requests for a new picture: an answer that was overtaken is dropped. */
let latest = 0;

export const currentTurn = (): number => latest;

export function nextTurn(): number {
  latest += 1;
  return latest;
}

type Produce = (graph: PlacedGraph) => PlacedGraph;
type Words = (after: PlacedGraph, before: PlacedGraph) => Announcement;

/** Makes a step of the history and says what it was; false when nothing changed, which is no step. */
export function change(produce: Produce, words: Words): boolean {
  const { history } = useGraph.getState();
  const before = history.present;
  const after = produce(before);
  const calm = { loading: false, failure: null } as const;
  if (after === before || (after.nodes.size === 0 && before.nodes.size === 0)) {
    useGraph.setState(calm);
    return false;
  }
  const step = words(after, before);
  const next = { ...after, step, at: nextMoment() };
  // What comes together with its filter was sifted knowingly: nothing came in hidden.
  const concealed = before.filter === after.filter ? hiddenArrivals(before, next) : [];
  useGraph.setState({ ...calm, growth: null, concealed, history: record(history, next) });
  const { length: count } = concealed;
  announce(count > 0 ? { kind: 'partlyHidden', what: step, count } : step);
  return true;
}

export function fail(error: Failure, retry: () => void): void {
  useGraph.setState({ loading: false, failure: { error, retry } });
}

export const wait = (): void => useGraph.setState({ loading: true, failure: null });

/** Lines among the things of a picture that its answer did not hold. */
export async function crossLinks(graph: PlacedGraph): Promise<readonly GraphEdge[]> {
  const ids = [...graph.nodes.keys()];
  if (ids.length < 3) return [];
  const answer = await request('graph.between', { ids });
  return answer.ok ? answer.value.edges : [];
}
