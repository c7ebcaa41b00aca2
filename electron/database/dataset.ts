/** Reads the shipped dataset from its folder and proves it whole before a single record is used. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  DATASET_SCHEMA,
  type Dataset,
  type DatasetManifest,
  fromLines,
  type Table,
  tables,
} from '../../graph-data/model/dataset.ts';
import { hashOf, type Sha256 } from '../../graph-data/model/ids.ts';
import { errorCode, WorkspaceProblem } from './problem.ts';

/** A dataset on disk: its digest is known at once, its records are read only when they are needed. */
export interface ShippedDataset {
  /** Hash of all checksums: two folders with the same records have the same digest. */
  readonly digest: Sha256;
  /** @throws WorkspaceProblem `dataset-damaged` naming the file. */
  read(): Promise<Dataset>;
}

const MANIFEST = 'manifest.json';

function damaged(folder: string, file: string, cause?: unknown): WorkspaceProblem {
  const missing = errorCode(cause) === 'ENOENT';
  return new WorkspaceProblem(missing ? 'dataset-missing' : 'dataset-damaged', { folder, file }, cause);
}

function isManifest(value: unknown): value is DatasetManifest {
  if (typeof value !== 'object' || value === null) return false;
  const { schema, counts, checksums } = value as Partial<Record<keyof DatasetManifest, unknown>>;
  return typeof schema === 'number' && typeof counts === 'object' && typeof checksums === 'object';
}

async function readManifest(folder: string): Promise<DatasetManifest> {
  try {
    const manifest: unknown = JSON.parse(await readFile(join(folder, MANIFEST), 'utf8'));
    if (isManifest(manifest)) return manifest;
  } catch (cause) {
    throw damaged(folder, MANIFEST, cause);
  }
  throw damaged(folder, MANIFEST);
}

async function readTable<T extends Table>(
  folder: string,
  manifest: DatasetManifest,
  table: T,
): Promise<Dataset[T]> {
  const file = `${table}.jsonl`;
  const bytes = await readFile(join(folder, file)).catch((cause: unknown) => {
    throw damaged(folder, file, cause);
  });
  if (hashOf(bytes) !== manifest.checksums[table]) throw damaged(folder, file);
  const records = fromLines(table, bytes.toString('utf8'));
  if (records.length !== manifest.counts[table]) throw damaged(folder, file);
  return records;
}

async function readTables(folder: string, manifest: DatasetManifest): Promise<Dataset> {
  return {
    files: await readTable(folder, manifest, 'files'),
    documents: await readTable(folder, manifest, 'documents'),
    sections: await readTable(folder, manifest, 'sections'),
    entities: await readTable(folder, manifest, 'entities'),
    statements: await readTable(folder, manifest, 'statements'),
    issues: await readTable(folder, manifest, 'issues'),
  };
}

/**
 * Opens a dataset folder.
 * @throws WorkspaceProblem `dataset-missing`, `dataset-damaged` or `dataset-newer`.
 */
export async function openDataset(folder: string): Promise<ShippedDataset> {
  const manifest = await readManifest(folder);
  if (manifest.schema > DATASET_SCHEMA) throw new WorkspaceProblem('dataset-newer', { folder });
  const digest = hashOf(tables.map((table) => `${table} ${manifest.checksums[table]}`).join('\n'));
  return { digest, read: () => readTables(folder, manifest) };
}
