/** The dataset folder on disk: read with its checksums verified, written so that the same values give the same bytes. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DATASET_SCHEMA,
  type Dataset,
  type DatasetManifest,
  fromLines,
  type Table,
  tables,
  toLines,
} from '../../graph-data/model/dataset.ts';
import { hashOf, type Sha256 } from '../../graph-data/model/ids.ts';

/** Where the shipped dataset lies in a checkout. */
export const DATASET_FOLDER = join(import.meta.dirname, '../../graph-data/dataset');

const manifestFile = (folder: string): string => join(folder, 'manifest.json');
const tableFile = (folder: string, table: Table): string => join(folder, `${table}.jsonl`);

function perTable<T>(makeValue: (table: Table) => T): Record<Table, T> {
  return Object.fromEntries(tables.map((table) => [table, makeValue(table)])) as Record<Table, T>;
}

/**
 * Reads and verifies a dataset folder.
 * @throws Error naming the file that is missing, of a newer layout, or other than its checksum says.
 */
export function readDataset(folder: string): { dataset: Dataset; manifest: DatasetManifest } {
  const manifest = JSON.parse(readFileSync(manifestFile(folder), 'utf8')) as DatasetManifest;
  if (manifest.schema > DATASET_SCHEMA) {
    throw new Error(
      `dataset: ${manifestFile(folder)} has layout ${manifest.schema}, this program reads up to ${DATASET_SCHEMA}`,
    );
  }
  const read = <T extends Table>(table: T): Dataset[T] => {
    const text = readFileSync(tableFile(folder, table), 'utf8');
    verify(folder, table, text, manifest.checksums[table]);
    return fromLines(table, text);
  };
  const dataset: Dataset = {
    files: read('files'),
    documents: read('documents'),
    sections: read('sections'),
    entities: read('entities'),
    statements: read('statements'),
    issues: read('issues'),
  };
  return { dataset, manifest };
}

function verify(folder: string, table: Table, text: string, checksum: Sha256): void {
  if (hashOf(text) === checksum) return;
  throw new Error(
    `dataset: ${tableFile(folder, table)} is not what manifest.json says; it was edited or damaged. Run npm run build:dataset`,
  );
}

/** Writes every table, then the manifest; each file appears whole or not at all. */
export function writeDataset(folder: string, dataset: Dataset): DatasetManifest {
  mkdirSync(folder, { recursive: true });
  const texts = perTable((table) => toLines(dataset[table]));
  for (const table of tables) replaceFile(tableFile(folder, table), texts[table]);
  const manifest: DatasetManifest = {
    schema: DATASET_SCHEMA,
    counts: perTable((table) => dataset[table].length),
    checksums: perTable((table) => hashOf(texts[table])),
  };
  replaceFile(manifestFile(folder), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
}

function replaceFile(file: string, text: string): void {
  const temporary = `${file}.new`;
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
