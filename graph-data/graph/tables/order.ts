/** What is asked for: a subject with exactly what the window shows of it. Plain values, so that they cross the boundary. */
import type { DocumentId, EntityId } from '../../model/ids.ts';
import type { FiguresSettings } from '../figures/types.ts';
import type { ChecksFilter } from './checks.ts';
import type { ComparisonOrder } from './comparison.ts';
import type { GraphPart } from './graph/index.ts';
import type { MatrixOrder } from './matrix.ts';
import type { PlacesOrder } from './places.ts';
import type { ReviewOrder } from './review.ts';
import type { ExportScope } from './scope.ts';
import type { TimelineOrder } from './timeline.ts';

export type ExportOrder =
  | { readonly what: 'matrix'; readonly matrix: MatrixOrder }
  | { readonly what: 'breakdown'; readonly scope: ExportScope }
  | { readonly what: 'checks'; readonly filter: ChecksFilter }
  | ({ readonly what: 'comparison' } & ComparisonOrder)
  | ({ readonly what: 'review' } & ReviewOrder)
  | { readonly what: 'brief'; readonly agency: EntityId }
  | { readonly what: 'graph'; readonly part: GraphPart }
  | { readonly what: 'figures'; readonly figures: FiguresSettings }
  | { readonly what: 'document'; readonly document: DocumentId }
  | { readonly what: 'notes' }
  | { readonly what: 'places'; readonly places: PlacesOrder }
  | { readonly what: 'timeline'; readonly timeline: TimelineOrder };
