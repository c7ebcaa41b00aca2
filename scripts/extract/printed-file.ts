/** One file as the headless interface prints it, document by document, holding one part of the file at a time. */
import { extractParts } from '../../graph-data/extraction/index.ts';
import { printedKinds } from './kinds.ts';
import { printedDocuments } from './responsibilities.ts';

/** `file` is printed as given. */
export function* printedFile(bytes: Uint8Array, file: string, allKinds: boolean): Generator<object> {
  for (const part of extractParts(bytes, file, { dutiesOnly: true })) {
    for (const [index, document] of printedDocuments(part, file).entries()) {
      const located = part.located[index];
      yield allKinds && located ? { ...document, ...printedKinds(located) } : document;
    }
  }
}
