/** Figures: pure functions for service, window and exports alike. */
export { buildFigures, type FiguresInput } from './build.ts';
export { conflictMarks, conflictState, conflictStates } from './conflicts.ts';
export { figureOf, scopeWords } from './figure.ts';
export { seriesAmong, seriesOf } from './series.ts';
export * from './types.ts';
export {
  type ConflictStates,
  EVERY_FIGURE,
  type FigureChoices,
  figureChoices,
  USUAL_FIGURES,
  viewFigures,
} from './view.ts';
