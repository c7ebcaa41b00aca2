/** Bytes of any file an office hands in → one text with the place of every line. */
import type { KnownColumns } from '../../model/table-columns.ts';
import type { DecodedText } from '../decode.ts';
import { refusals } from '../refusals.ts';
import { UnreadableText } from '../unreadable.ts';
import { readDocx } from './docx/index.ts';
import { readHtml } from './html/index.ts';
import { damageNotes } from './notes.ts';
import { readOfd } from './ofd/index.ts';
import type { CharacterMaps } from './pdf/index.ts';
import { recognise } from './recognise.ts';
import { readCsv } from './spreadsheet/csv.ts';
import { readXlsx } from './spreadsheet/index.ts';
import type { FormattedText } from './types.ts';

export { isDamaged } from './notes.ts';
export type { CharacterMaps } from './pdf/index.ts';
export { keptSheets } from './spreadsheet/kept-sheets.ts';
export type { SheetRow } from './spreadsheet/sheet.ts';
export { type SheetRows, sheetsText } from './spreadsheet/sheets-text.ts';
export { titlesAt } from './spreadsheet/titles.ts';
export type { Format, FormattedText, LinePlace, PlaceMark, ReadingNote, ToldHead } from './types.ts';

export interface FormatOptions {
  /** Tables of characters for PDF fonts that name one instead of carrying it (GBK-EUC-H and its like). */
  readonly characterMaps: CharacterMaps;
  /** Columns of task tables whose meaning somebody told. */
  readonly columns?: readonly KnownColumns[];
}

function plainText({ text, encoding, damaged }: DecodedText): FormattedText {
  return {
    text,
    format: null,
    encoding,
    places: [],
    notes: damageNotes(damaged),
  };
}

async function read(bytes: Uint8Array, name: string, options: FormatOptions): Promise<FormattedText> {
  const recognised = recognise(bytes, name);
  switch (recognised.format) {
    case 'text':
      return plainText(recognised.decoded);
    case 'html':
      return readHtml(recognised.decoded);
    case 'csv':
      return readCsv(recognised.decoded, options.columns ?? []);
    case 'docx':
      return readDocx(recognised.archive);
    case 'xlsx':
      return readXlsx(recognised.archive, options.columns ?? []);
    case 'ofd':
      return readOfd(recognised.archive);
    case 'pdf': {
      // pdf.js is large; only who reads a PDF pays for it.
      const { readPdf } = await import('./pdf/index.ts');
      return readPdf(bytes, options.characterMaps);
    }
  }
}

/**
 * Reads a file in any of the formats of `recognise.ts`. `name` is asked for its ending only.
 * @throws UnreadableText with the reason and what to do
 */
export async function readFormatted(
  bytes: Uint8Array,
  name: string,
  options: FormatOptions,
): Promise<FormattedText> {
  const formatted = await read(bytes, name, options);
  if (formatted.text.trim() === '') throw new UnreadableText(refusals.nothingToRead);
  return formatted;
}
