/** 时间轴: what was to be reached by when, and what documents tell of it since. */
export { buildTimeline } from './build.ts';
export { firstDayOf, lastDayOf } from './dates.ts';
export { DUE_STATES, type DueState, dueStateOf } from './due.ts';
export {
  type DatedMark,
  filteredMarks,
  LANE_KINDS,
  type LaneKind,
  MARK_KINDS,
  markedOn,
  type TimelineFilter,
} from './filter.ts';
export type { TimelineInput } from './ground.ts';
export { type Cluster, clustersOf, type Lane, type Lanes, lanesOf } from './lanes.ts';
export { extentOf, type Moment, momentOf, type Span, spanOf, spanWords, startOfDay } from './moments.ts';
export { tellDeadline, tellTime } from './period.ts';
export { MARK_PATHS } from './shapes.ts';
export { type TimelineWords, timelineSvg } from './svg.ts';
export type * from './types.ts';
