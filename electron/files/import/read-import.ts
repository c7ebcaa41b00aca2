/** Bytes of any format → text, claims and the places of lines. */
import { extractText, sourceFile } from '../../../graph-data/extraction/index.ts';
import type { SourceFile } from '../../../graph-data/model/document.ts';
import type { FileRecords } from '../../../graph-data/model/imported.ts';
import {
  type CharacterMaps,
  isDamaged,
  type KnownColumns,
  readFormatted,
} from '../../../graph-data/readers/index.ts';
import type { ReadImport } from './types.ts';

function recordsOf(text: string, file: SourceFile, damaged: boolean): FileRecords {
  const { documents, sections, entities, statements, issues } = extractText(text, file, damaged);
  return { file, documents, sections, entities, statements, issues };
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
  const { text, places, notes } = formatted;
  const records = recordsOf(text, sourceFile(bytes, name, formatted), isDamaged(formatted));
  return { text, imported: { records, readBy, places, notes } };
}
