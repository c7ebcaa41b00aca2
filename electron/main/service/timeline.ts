/** `timeline.read`: computed once for each graph. */
import type { ClaimGraph } from '../../../graph-data/graph/index.ts';
import { buildTimeline, type Timeline } from '../../../graph-data/graph/timeline/index.ts';
import type { Session } from './session.ts';

/** A changed workspace has another graph, so what is kept never grows old. */
const kept = new WeakMap<ClaimGraph, Timeline>();

export async function timelineOf({ opened: { workspace }, graph }: Session): Promise<Timeline> {
  const known = kept.get(graph);
  if (known !== undefined) return known;
  const timeline = buildTimeline({
    entities: await workspace.entities(),
    statements: await workspace.statements(),
    documents: (await workspace.documents()).map(({ document }) => document),
    graph,
  });
  kept.set(graph, timeline);
  return timeline;
}
