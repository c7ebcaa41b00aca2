/** From what is asked for to what a file holds, whatever its format; the window and the command line come through here alike. */
import { type DocumentFormat, type ExportFormat, isGraphFormat } from './choices.ts';
import { composeExport } from './compose.ts';
import { dataHeading, graphFile } from './graph/index.ts';
import { notesFile } from './notes.ts';
import type { ExportOrder } from './order.ts';
import type { ExportSource } from './source.ts';
import type { ExportDocument, ExportHeading } from './types.ts';

/** A document that a writer or the printer still has to put into its format, or text that is the file. */
export type ComposedFile =
  | { readonly kind: 'document'; readonly document: ExportDocument; readonly format: DocumentFormat }
  | { readonly kind: 'text'; readonly heading: ExportHeading; readonly text: string };

/**
 * @param date the day the file is made, `2026-11-29`.
 * @returns null when the thing it is about is not among the claims, or the format holds graphs and this is none.
 */
export function composeFile(
  order: ExportOrder,
  format: ExportFormat,
  source: ExportSource,
  date: string,
): ComposedFile | null {
  if (!isGraphFormat(format)) {
    const document = composeExport(order, source, date);
    return document === null ? null : { kind: 'document', document, format };
  }
  if (order.what === 'notes') return { kind: 'text', ...notesFile(source, date) };
  if (order.what !== 'graph') return null;
  const heading = dataHeading(source, order.part, date);
  return { kind: 'text', heading, text: graphFile(source, order.part, format, heading) };
}

export function headingOfFile(file: ComposedFile): ExportHeading {
  return file.kind === 'document' ? file.document.heading : file.heading;
}
