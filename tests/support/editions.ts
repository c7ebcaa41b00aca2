/** Two editions of one invented plan, read from their texts. */
import { readFileSync } from 'node:fs';
import { addInferences, assemble, inOrder } from '../../graph-data/assembly/index.ts';
import { extractFile } from '../../graph-data/extraction/index.ts';
import type { FixtureDataset } from './dataset.ts';
import { inProject } from './paths.ts';

export const EDITIONS = ['2023-plan.txt', '2024-plan.txt'] as const;

/** @param names all, or one alone. */
export function editionsDataset(names: readonly string[] = EDITIONS): FixtureDataset {
  const documents = new Map(
    names.map((name) => [name, readFileSync(inProject('tests', 'fixtures', 'editions', name), 'utf8')]),
  );
  const extractions = [...documents].map(([name, text]) => extractFile(Buffer.from(text), name));
  const texts = new Map(extractions.map(({ file, text }) => [file.sha256, text]));
  return { dataset: inOrder(addInferences(assemble(extractions), texts)), documents };
}
