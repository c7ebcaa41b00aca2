/** The time line of the window: filter, lanes, clusters and the way of the keys. */
export { DUE_STATES, type DueState } from '../../../graph-data/graph/timeline/index.ts';
export {
  type DatedMark,
  filteredMarks,
  LANE_KINDS,
  type LaneKind,
  MARK_KINDS,
  markedOn,
  type TimelineFilter,
  timelineFilterOf,
} from './filter.ts';
export { type Cluster, clustersOf, type Lane, type Lanes, lanesOf } from './lanes.ts';
export { extentOf, type Moment, momentOf, type Span, spanOf, spanWords, startOfDay } from './moments.ts';
export { walked } from './walk.ts';
