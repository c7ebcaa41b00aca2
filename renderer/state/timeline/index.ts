/** The time line of the window: its filter in the address and the way of the keys; the rest is `graph-data/graph/timeline`'s. */
export {
  type Cluster,
  clustersOf,
  type DatedMark,
  DUE_STATES,
  type DueState,
  extentOf,
  filteredMarks,
  LANE_KINDS,
  type LaneKind,
  type Lanes,
  lanesOf,
  MARK_KINDS,
  MARK_PATHS,
  markedOn,
  momentOf,
  type Span,
  spanOf,
  spanWords,
  startOfDay,
  type TimelineFilter,
} from '../../../graph-data/graph/timeline/index.ts';
export { timelineFilterOf, timelineOrderOf } from './filter.ts';
export { walked } from './walk.ts';
