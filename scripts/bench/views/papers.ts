/** Invented papers read by the real rules, with everything inferred: things and claims of every kind, as an office would have them. */
import { addInferences, assemble, inOrder } from '../../../graph-data/assembly/index.ts';
import { extractFile } from '../../../graph-data/extraction/index.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import { corpusOf } from '../extraction/corpus.ts';

/** Papers as the app would have them after an import. */
export function readPapers(texts: readonly Uint8Array[]): Dataset {
  const extractions = texts.map((text, at) => extractFile(Buffer.from(text), `${at + 1}.txt`));
  return inOrder(
    addInferences(assemble(extractions), new Map(extractions.map(({ file, text }) => [file.sha256, text]))),
  );
}

/** @param bytes of text; a megabyte holds some 10,000 things and 45,000 claims. */
export const papersOf = (bytes: number): Dataset => readPapers([...corpusOf(bytes)]);
