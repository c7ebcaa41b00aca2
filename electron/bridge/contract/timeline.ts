/** 时间轴, as the graph room builds it. */
export type {
  MarkKind,
  Timeline,
  TimelineDocument,
  TimelineMark,
  TimelineReport,
  TimeSource,
} from '../../../graph-data/graph/timeline/types.ts';
