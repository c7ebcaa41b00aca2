/** 首页: what is worth looking at in a workspace. */
export { type HomeSource, highlightsOf } from './highlights.ts';
export * from './types.ts';
