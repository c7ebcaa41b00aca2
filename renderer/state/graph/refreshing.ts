/** The pictures after the workspace has changed. */
import { request } from '../../bridge/client.ts';
import { mapHistory } from '../history/producers.ts';
import * as produce from './producers.ts';
import { useGraph } from './store.ts';

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
