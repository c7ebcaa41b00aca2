/** The invented county of `fixtures/threads`, read from its texts with everything inferred. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addInferences, assemble, inOrder } from '../../graph-data/assembly/index.ts';
import { extractFile } from '../../graph-data/extraction/index.ts';
import type { FixtureDataset } from './dataset.ts';
import { inProject } from './paths.ts';

export function countyDataset(): FixtureDataset {
  const folder = inProject('tests', 'fixtures', 'threads', 'county');
  const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  const documents = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const extractions = [...documents].map(([name, text]) => extractFile(Buffer.from(text), name));
  const texts = new Map(extractions.map(({ file, text }) => [file.sha256, text]));
  return { dataset: inOrder(addInferences(assemble(extractions), texts)), documents };
}
