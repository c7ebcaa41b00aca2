/** From what is asked for to the document that is written: the window and the command line come through here alike. */
import { breakdownDocument } from './breakdown.ts';
import { briefDocument } from './brief.ts';
import { checksDocument } from './checks.ts';
import { comparisonDocument } from './comparison.ts';
import { figuresDocument } from './figure-list.ts';
import { graphDocument } from './graph/index.ts';
import { matrixDocument } from './matrix.ts';
import { notesDocument } from './notes.ts';
import type { ExportOrder } from './order.ts';
import { paperDocument } from './paper.ts';
import { placesDocument } from './places.ts';
import { reviewDocument } from './review.ts';
import type { ExportSource } from './source.ts';
import { timelineDocument } from './timeline.ts';
import type { ExportDocument } from './types.ts';

/**
 * @param date the day the file is made, `2026-11-29`.
 * @returns null when the thing it is about is not among the claims.
 */
export function composeExport(order: ExportOrder, source: ExportSource, date: string): ExportDocument | null {
  switch (order.what) {
    case 'breakdown':
      return breakdownDocument(source, order.scope, date);
    case 'matrix':
      return matrixDocument(source, order.matrix, date);
    case 'checks':
      return checksDocument(source, order.filter, date);
    case 'comparison':
      return comparisonDocument(source, order, date);
    case 'brief':
      return briefDocument(source, order.agency, date);
    case 'graph':
      return graphDocument(source, order.part, date);
    case 'figures':
      return figuresDocument(source, order.figures, date);
    case 'document':
      return paperDocument(source, order.document, date);
    case 'review':
      return source.review === undefined ? null : reviewDocument(source, order, source.review, date);
    case 'notes':
      return notesDocument(source, date);
    case 'places':
      return placesDocument(source, order.places, date);
    case 'timeline':
      return timelineDocument(source, order.timeline, date);
  }
}
