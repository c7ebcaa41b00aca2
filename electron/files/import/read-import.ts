/** Bytes of any format, or the text that is kept of them → text, claims, the places of lines, and the heads of tables. */
import { extractText, readingRules, sourceFile, tableHeads } from '../../../graph-data/extraction/index.ts';
import type { SourceFile } from '../../../graph-data/model/document.ts';
import type { FileRecords } from '../../../graph-data/model/imported.ts';
import type { KnownColumns, TableHead } from '../../../graph-data/model/table-columns.ts';
import {
  type CharacterMaps,
  type FormattedText,
  isDamaged,
  keptSheets,
  readFormatted,
  sheetsText,
} from '../../../graph-data/readers/index.ts';
import { isSpreadsheet } from './spreadsheet.ts';
import type { KeptFile, ReadImport } from './types.ts';

function recordsOf(text: string, file: SourceFile, damaged: boolean): FileRecords {
  const { documents, sections, entities, statements, issues } = extractText(text, file, damaged);
  return { file, documents, sections, entities, statements, issues };
}

/** The heads of a spreadsheet's tables; none for other formats. */
function headsOf(file: SourceFile, { text, places, told = [] }: KeptText): readonly TableHead[] {
  if (!isSpreadsheet(file)) return [];
  const heads = told.map(({ meanings, ...head }) => ({ ...head, told: meanings, sure: true }));
  return tableHeads(keptSheets(text, places, heads), told);
}

type KeptText = Pick<FormattedText, 'text' | 'places' | 'notes' | 'told'>;

function importOf(file: SourceFile, read: KeptText, readBy: string): ReadImport {
  const { text, places, notes } = read;
  const records = recordsOf(text, file, isDamaged(read));
  const tables = headsOf(file, read);
  return { text, imported: { records, readBy, rules: readingRules(), places, notes, tables } };
}

/** @throws UnreadableText with the reason and what to do */
export async function readImport(
  bytes: Uint8Array,
  name: string,
  characterMaps: CharacterMaps,
  readBy: string,
  columns: readonly KnownColumns[],
): Promise<ReadImport> {
  const formatted = await readFormatted(bytes, name, { characterMaps, columns });
  return importOf(sourceFile(bytes, name, formatted), formatted, readBy);
}

/** What was told of the file's own tables before holds where nothing else is told of the same titles. */
function columnsFor({ tables }: KeptFile, columns: readonly KnownColumns[]): readonly KnownColumns[] {
  const before = tables.flatMap(({ titles, told }) => (told === null ? [] : [{ titles, meanings: told }]));
  return [...before, ...columns];
}

/** Reads a file again from what is kept of it; only a spreadsheet's text can become another, by its columns. */
export function readKept(kept: KeptFile, readBy: string, columns: readonly KnownColumns[]): ReadImport {
  const { file, text, places, notes, tables } = kept;
  if (!isSpreadsheet(file)) return importOf(file, { text, places, notes }, readBy);
  const sheets = keptSheets(text, places, tables);
  return importOf(file, { ...sheetsText(sheets, columnsFor(kept, columns)), notes }, readBy);
}
