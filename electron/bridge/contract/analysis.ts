/** Analyses of the graph, in the words of the graph room, with cards for what they name. */
import type { Analysis } from '../../../graph-data/graph/analysis/types.ts';
import type { EntityCard } from './entity.ts';

export type { AnalysisKind, AnalysisLine } from '../../../graph-data/graph/analysis/types.ts';

export interface AnalysisAnswer extends Analysis {
  readonly cards: readonly EntityCard[];
}
