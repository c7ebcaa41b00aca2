/** 时间轴: what was to be reached by when, and what documents tell of it since. */
export { buildTimeline } from './build.ts';
export { firstDayOf, lastDayOf } from './dates.ts';
export { DUE_STATES, type DueState, dueStateOf } from './due.ts';
export type { TimelineInput } from './ground.ts';
export { tellDeadline, tellTime } from './period.ts';
export type * from './types.ts';
