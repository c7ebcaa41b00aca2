/** From what is asked for to the document that is written: the window and the command line come through here alike. */
import { breakdownDocument } from './breakdown.ts';
import type { ExportOrder } from './order.ts';
import type { ExportSource } from './source.ts';
import type { ExportDocument } from './types.ts';

/** @param date the day the file is made, `2026-11-29`. */
export function composeExport(order: ExportOrder, source: ExportSource, date: string): ExportDocument {
  switch (order.what) {
    case 'breakdown':
      return breakdownDocument(source, order.scope, date);
  }
}
