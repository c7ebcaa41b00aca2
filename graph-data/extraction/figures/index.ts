/** Figures and the numbers that are none. Pure: paragraphs in, values out. */
export { describe, valueText } from './describe.ts';
export {
  type FigureOptions,
  type FigureReading,
  readFigures,
} from './document.ts';
export { isFragmented } from './fragments.ts';
export { type IgnoreRule, ignoreRules } from './ignored/index.ts';
export type { LocatedFigure, LocatedIgnored } from './located.ts';
export { NUMBER_RUN } from './numerals.ts';
export { accountNumbers } from './paragraph.ts';
export { type FigureRule, figureRules } from './rules/index.ts';
export { type SuspicionRule, suspicionRules } from './suspicions/index.ts';
export type {
  Comparator,
  Figure,
  FigureContext,
  FigureValue,
  Ignored,
  IgnoredReason,
  Measure,
  Nature,
  NumberAccount,
  Period,
  Suspicion,
} from './types.ts';
export { noContext, PROGRAMMES } from './types.ts';
