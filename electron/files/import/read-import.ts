/** Bytes of any format → text, claims and the places of lines. */
import { extractText, sourceFile } from '../../../graph-data/extraction/index.ts';
import type { SourceFile } from '../../../graph-data/model/document.ts';
import type { FileRecords } from '../../../graph-data/model/imported.ts';
import { type CharacterMaps, readFormatted } from '../../../graph-data/readers/index.ts';
import type { ReadImport } from './types.ts';

/** Reads the claims of a text that was read before, by today's rules. */
export function recordsOf(text: string, file: SourceFile, damaged: boolean): FileRecords {
  const { documents, sections, entities, statements, issues } = extractText(text, file, damaged);
  return { file, documents, sections, entities, statements, issues };
}

/** @throws UnreadableText with the reason and what to do */
export async function readImport(
  bytes: Uint8Array,
  name: string,
  characterMaps: CharacterMaps,
  readBy: string,
): Promise<ReadImport> {
  const formatted = await readFormatted(bytes, name, { characterMaps });
  const { text, places, notes } = formatted;
  const damaged = notes.some(({ code }) => code === 'damaged-bytes');
  const records = recordsOf(text, sourceFile(bytes, name, formatted), damaged);
  return { text, imported: { records, readBy, places, notes } };
}
