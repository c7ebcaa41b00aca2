/** A workspace in a fresh folder, made of the fixture dataset or of one given. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenOptions, openDataset } from '../../electron/database/index.ts';
import { workspaceClaims } from '../../graph-data/assembly/index.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import { fixtureDataset, writeDataset } from './dataset.ts';

export interface Place {
  readonly folder: string;
  /** What opens `<folder>/office.remit`; change a copy for a broken world. */
  readonly options: OpenOptions;
  writeDataset(dataset: Dataset): void;
  remove(): Promise<void>;
}

/** The clock of the tests stands still unless a test moves it. */
export const NOON = new Date('2026-03-02T12:00:00.000Z');

export async function makePlace(dataset: Dataset | null = fixtureDataset().dataset): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'remit-test-'));
  const datasetFolder = join(folder, 'dataset');
  if (dataset !== null) writeDataset(datasetFolder, dataset);
  return {
    folder,
    options: {
      file: join(folder, 'office.remit'),
      dataset: () => openDataset(datasetFolder),
      appVersion: '0.1.0',
      combine: workspaceClaims,
      now: () => NOON,
    },
    writeDataset: (next) => writeDataset(datasetFolder, next),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
