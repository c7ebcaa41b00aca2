/** The committed dataset is what the rules read today, and passes its own checks. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tables, toLines } from '../../../graph-data/model/dataset.ts';
import { type Bounds, checkBounds } from '../../../scripts/dataset/checks/bounds.ts';
import { checkEnds } from '../../../scripts/dataset/checks/ends.ts';
import { checkEvidence } from '../../../scripts/dataset/checks/evidence.ts';
import { checkNames } from '../../../scripts/dataset/checks/names.ts';
import { documentsFolder, textFiles } from '../../../scripts/dataset/documents.ts';
import { DATASET_FOLDER, readDataset } from '../../../scripts/dataset/folder.ts';
import { readDocuments } from '../../../scripts/dataset/read-documents.ts';

const folder = documentsFolder();
if (folder === null)
  console.log('SKIPPED: rebuilding in committed.test.ts needs the source documents (REMIT_DOCUMENTS)');
const inDataset = (name: string): string => readFileSync(join(DATASET_FOLDER, name), 'utf8');

describe('the committed dataset', () => {
  const { dataset } = readDataset(DATASET_FOLDER);

  it('passes every check', () => {
    const bounds = JSON.parse(inDataset('bounds.json')) as Bounds;
    expect([
      ...checkBounds(dataset, bounds),
      ...checkEnds(dataset),
      ...checkEvidence(dataset, new Map()),
      ...checkNames(dataset),
    ]).toEqual([]);
  });
});

describe.skipIf(folder === null)('building it again', () => {
  const files = folder === null ? [] : textFiles(folder);
  const { dataset, texts } = readDocuments(files);

  it.each(tables)('gives the committed bytes of %s.jsonl', (table) => {
    expect(toLines(dataset[table])).toBe(inDataset(`${table}.jsonl`));
  });

  it('does not depend on the order of the files', () => {
    expect(readDocuments([...files].reverse()).dataset).toEqual(dataset);
  });

  it('has the hash of the wording right at every place', () => {
    expect(checkEvidence(dataset, texts)).toEqual([]);
  });
});
