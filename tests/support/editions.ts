/** Invented plans of one city, read from their texts: two editions of one, and two years between which a body was renamed. */
import { readFileSync } from 'node:fs';
import { addInferences, assemble, inOrder } from '../../graph-data/assembly/index.ts';
import { extractFile } from '../../graph-data/extraction/index.ts';
import type { FixtureDataset } from './dataset.ts';
import { inProject } from './paths.ts';

export const EDITIONS = ['2023-plan.txt', '2024-plan.txt'] as const;

/** The texts of a folder of fixtures as a dataset. */
export function readDataset(folder: string, names: readonly string[]): FixtureDataset {
  const documents = new Map(
    names.map((name) => [name, readFileSync(inProject('tests', 'fixtures', folder, name), 'utf8')]),
  );
  const extractions = [...documents].map(([name, text]) => extractFile(Buffer.from(text), name));
  const texts = new Map(extractions.map(({ file, text }) => [file.sha256, text]));
  return { dataset: inOrder(addInferences(assemble(extractions), texts)), documents };
}

/** @param names all, or one alone. */
export const editionsDataset = (names: readonly string[] = EDITIONS): FixtureDataset =>
  readDataset('editions', names);

/** 市水利局 of 2022 is called 市水务管理局 in 2024; a zone has a 水务局 of its own; 引河济湖 is printed with and without 工程. */
export const namesDataset = (): FixtureDataset => readDataset('names', ['2022-plan.txt', '2024-plan.txt']);
