/** The whole graph with its positions, in the words of the graph room: typed arrays cross as they are. */
export type { Overview, OverviewBundle, OverviewGroup } from '../../../graph-data/graph/overview/types.ts';

/** How far the search for positions is. */
export interface OverviewProgress {
  readonly done: number;
  readonly total: number;
}
