/** 文件对比, as the graph room builds it. */
import type { DocumentId } from '../../../graph-data/model/ids.ts';

export type {
  ComparedBearer,
  ComparedFigure,
  ComparedGroup,
  ComparedSide,
  ComparisonRow,
  DocumentComparison,
  DutyChange,
  FigurePair,
  Match,
  Namesake,
} from '../../../graph-data/graph/comparison/types.ts';

export interface ComparisonQuestion {
  readonly left: DocumentId;
  readonly right: DocumentId;
  /** Whether measures of like title are set side by side, as a guess. */
  readonly likely: boolean;
}
