/** Expanding a thing, as far as was chosen, and taking back what hangs on it. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { ExpansionWay } from '../../bridge/contract.ts';
import { announce } from '../announcement/index.ts';
import { hangingOn } from './links.ts';
import * as produce from './producers.ts';
import { change, crossLinks, currentGraph, currentTurn, fail, useGraph, wait } from './store.ts';

/** New neighbours per expansion: what can be taken in at once. The rest comes when it is asked for. */
export const EXPANSION_LIMIT = 20;

/** Adds the next neighbours of one thing beside it: those that hang on it in the chosen ways, or all (null). */
export async function expand(id: EntityId, ways: readonly ExpansionWay[] | null = null): Promise<void> {
  const turn = currentTurn();
  const node = currentGraph().nodes.get(id);
  if (!node) return;
  const { name } = node.card;
  wait();
  const answer = await request('graph.neighbourhood', {
    ...{
      id,
      limit: EXPANSION_LIMIT,
      without: [...currentGraph().nodes.keys()].filter((shown) => shown !== id),
    },
    ...(ways && { ways }),
  });
  if (turn !== currentTurn()) return;
  if (!answer.ok) return fail(answer.error, () => void expand(id, ways));
  // Grown from the picture as it is then: another expansion may come in while this one is asking.
  const edges = await crossLinks(produce.expand(currentGraph(), id, answer.value));
  if (turn !== currentTurn()) return;
  const grown = change(
    (graph) => produce.withEdges(produce.expand(graph, id, answer.value), edges),
    (after, before) => ({ kind: 'expanded', name, count: after.nodes.size - before.nodes.size }),
  );
  if (grown) useGraph.setState({ growth: { id, ways, left: answer.value.omitted } });
  else announce({ kind: 'nothingMore', name });
}

/** Takes away what hangs on one thing only; what is pinned stays. */
export function collapse(id: EntityId): void {
  const name = currentGraph().nodes.get(id)?.card.name ?? '';
  const collapsed = change(
    (graph) => produce.hide(graph, hangingOn(graph, id)),
    (after, before) => ({ kind: 'collapsed', name, count: before.nodes.size - after.nodes.size }),
  );
  if (!collapsed) announce({ kind: 'nothingHangs', name });
}
