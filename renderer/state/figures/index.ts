/** Figures: public API. What is asked lives in the address; filtering, sorting and series are the graph room's. */
export {
  type FigureSort,
  type FiguresSettings,
  figureChoices,
  scopeWords,
  seriesAmong,
  viewFigures,
} from '../../../graph-data/graph/figures/index.ts';
export {
  choiceParameter,
  FIGURE_FACES,
  type FigureFace,
  faceOf,
  figuresSettingsOf,
  isNarrowed,
  NO_FILTER,
  sortParameter,
} from './parameters.ts';
