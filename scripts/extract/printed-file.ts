/** One file as the headless interface prints it, document by document, holding one part of the file at a time. */
import { extractParts, sourceFile } from '../../graph-data/extraction/index.ts';
import { isDamaged, readFormatted } from '../../graph-data/readers/index.ts';
import { characterMaps } from '../setup/character-maps.ts';
import { printedKinds } from './kinds.ts';
import { printedDocuments } from './responsibilities.ts';

/** `file` is printed as given. */
export async function* printedFile(
  bytes: Uint8Array,
  file: string,
  allKinds: boolean,
): AsyncGenerator<object> {
  const formatted = await readFormatted(bytes, file, { characterMaps });
  const source = sourceFile(bytes, file, formatted);
  for (const part of extractParts(formatted.text, source, isDamaged(formatted), { dutiesOnly: true })) {
    for (const [index, document] of printedDocuments(part, file).entries()) {
      const located = part.located[index];
      yield allKinds && located ? { ...document, ...printedKinds(located) } : document;
    }
  }
}
