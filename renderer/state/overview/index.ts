/** The whole graph as the window looks at it: the public face of this folder. */
export * from './choose.ts';
export * from './filter.ts';
export * from './model.ts';
export * from './progress.ts';
export * from './spot.ts';
export * from './view.ts';
