/** Source files → the dataset that ships: extraction by rule, curated facts, inference, stable order. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { addInferences, assemble, inOrder } from '../../graph-data/assembly/index.ts';
import { extractFile } from '../../graph-data/extraction/index.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { Texts } from './checks/evidence.ts';
import { applyCuration, knownHeaders, parseCuration } from './curation/index.ts';
import { DATASET_FOLDER } from './folder.ts';

/** The dataset and the decoded texts it was read from; the order of the files does not matter. */
export function readDocuments(files: readonly string[]): {
  readonly dataset: Dataset;
  readonly texts: Texts;
} {
  const curation = parseCuration(readFileSync(join(DATASET_FOLDER, 'curation.jsonl'), 'utf8'));
  const known = knownHeaders(curation.facts);
  const extractions = files.map((file) => extractFile(readFileSync(file), basename(file), { known }));
  const texts = new Map(extractions.map((extraction) => [extraction.file.sha256, extraction.text]));
  const { dataset, refused } = applyCuration(assemble(extractions), curation, texts);
  return { dataset: inOrder(addInferences(dataset, texts, refused)), texts };
}
