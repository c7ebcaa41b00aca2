/** Who writes which format. The writers are large and loaded when they are first needed, never at start. */
import type { DocumentFormat, ExportDocument } from '../../../graph-data/graph/tables/index.ts';

/** A format that is bytes as soon as it is written; a PDF is printed by a window. */
export type WrittenFormat = Exclude<DocumentFormat, 'pdf'>;

type Writer = (document: ExportDocument) => Promise<Uint8Array>;

const WRITERS: Readonly<Record<WrittenFormat, Writer>> = {
  xlsx: async (document) => (await import('./xlsx.ts')).toXlsx(document),
  docx: async (document) => (await import('./docx.ts')).toDocx(document),
  csv: async (document) => (await import('./csv.ts')).toCsv(document),
  svg: async (document) => {
    const { pictureSheet, sheetSvg } = await import('./picture-sheet.ts');
    return new TextEncoder().encode(sheetSvg(pictureSheet(document)));
  },
};

/** The document in this format. */
export function writeDocument(document: ExportDocument, format: WrittenFormat): Promise<Uint8Array> {
  return WRITERS[format](document);
}
