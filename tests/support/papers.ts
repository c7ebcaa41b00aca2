/** Invented papers of a folder of fixtures, read from their texts with everything inferred. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInferences, assemble, inOrder } from '../../graph-data/assembly/index.ts';
import { type Extraction, extractFile } from '../../graph-data/extraction/index.ts';
import type { Sha256 } from '../../graph-data/model/ids.ts';
import type { FixtureDataset } from './dataset.ts';
import { inProject } from './paths.ts';

export interface Papers extends FixtureDataset {
  readonly extractions: readonly Extraction[];
  readonly texts: ReadonlyMap<Sha256, string>;
}

/** @param names of the texts; all of the folder where none are said */
export function readPapers(
  place: string,
  names: readonly string[] = readdirSync(inProject('tests', 'fixtures', place)).filter((name) =>
    name.endsWith('.txt'),
  ),
): Papers {
  const folder = inProject('tests', 'fixtures', place);
  const documents = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const extractions = [...documents].map(([name, text]) => extractFile(Buffer.from(text), name));
  const texts = new Map(extractions.map(({ file, text }) => [file.sha256, text]));
  return { dataset: inOrder(addInferences(assemble(extractions), texts)), documents, extractions, texts };
}
