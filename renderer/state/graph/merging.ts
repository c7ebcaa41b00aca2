/** The picture after the names of things changed: a merge is a step of the history like any other. */
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { NamingAnnouncement } from '../announcement/index.ts';
import * as produce from './producers.ts';
import { change, currentGraph } from './store.ts';

/** Things of the picture that another one stands for now. */
const goneFrom = (now: (id: EntityId) => EntityId): readonly EntityId[] =>
  [...currentGraph().nodes.keys()].filter((id) => now(id) !== id);

/** Puts each survivor in the place of what it took in, as one step that names the entries behind it; false where none was there. */
export async function takeMerged(
  now: (id: EntityId) => EntityId,
  entries: readonly string[],
): Promise<boolean> {
  const gone = goneFrom(now);
  if (gone.length === 0) return false;
  const ids = [...new Set([...currentGraph().nodes.keys()].map(now))];
  const answer = await request('graph.between', { ids });
  if (!answer.ok) return false;
  const survivors = new Set(gone.map(now));
  return change(
    (graph) => produce.merged(graph, now, answer.value),
    ({ nodes }) => {
      const names = [...survivors].flatMap((id) => nodes.get(id)?.card.name ?? []);
      return { kind: 'merged', name: names.join('、'), entries };
    },
  );
}

/** A step in which nothing moves: the thing is called otherwise, or is known by a further name. */
export function recordNaming(step: NamingAnnouncement): void {
  change(
    (graph) => ({ ...graph }),
    () => step,
  );
}

/** Puts what was split off beside what it was split from. */
export async function takeSplit(part: EntityId, entries: readonly string[]): Promise<void> {
  const answer = await request('graph.between', { ids: [...currentGraph().nodes.keys(), part] });
  if (!answer.ok) return;
  const { nodes, edges } = answer.value;
  const node = nodes.find(({ card }) => card.id === part);
  if (node === undefined) return;
  change(
    (graph) => produce.join(graph, node, edges),
    () => ({ kind: 'split', name: node.card.name, entries }),
  );
}
