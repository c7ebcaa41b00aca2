/** `timeline.read`. */
import { buildTimeline, type Timeline } from '../../../graph-data/graph/timeline/index.ts';
import { oncePerSession } from './once.ts';

export const timelineOf = oncePerSession(
  async ({ opened: { workspace }, graph }): Promise<Timeline> =>
    buildTimeline({
      entities: await workspace.entities(),
      statements: await workspace.statements(),
      documents: (await workspace.documents()).map(({ document }) => document),
      graph,
    }),
);
