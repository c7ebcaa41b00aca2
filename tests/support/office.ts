/** A folder with the fixture dataset and its documents, for tests that launch the app. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FixtureDataset, fixtureDataset, writeDataset, writeDocuments } from './dataset.ts';

export interface Office {
  readonly folder: string;
  readonly dataset: string;
  readonly documents: string;
  readonly workspace: string;
  readonly userData: string;
  remove(): Promise<void>;
}

export async function openOffice(fixture: FixtureDataset = fixtureDataset()): Promise<Office> {
  const folder = await mkdtemp(join(tmpdir(), 'remit-office-'));
  const { dataset, documents } = fixture;
  const office = {
    folder,
    dataset: join(folder, 'dataset'),
    documents: join(folder, 'documents'),
    workspace: join(folder, 'office.remit'),
    userData: join(folder, 'user-data'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
  writeDataset(office.dataset, dataset);
  writeDocuments(office.documents, documents);
  return office;
}
