/** 数值: every printed figure, and contradictions among them as marks, as the graph room builds them. */
export type {
  ConflictMark,
  ConflictState,
  Figure,
  FigureRow,
  FigureSeries,
  FiguresModel,
} from '../../../graph-data/graph/figures/types.ts';
