import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { tables } from '../../../../graph-data/model/dataset.ts';
import { readDataset, writeDataset } from '../../../../scripts/dataset/folder.ts';
import { smallDataset } from '../../../support/small-dataset.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-dataset-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('dataset folder', () => {
  it('reads back what was written', () => {
    writeDataset(folder, smallDataset);
    expect(readDataset(folder).dataset).toEqual(smallDataset);
  });

  it('writes the same bytes twice', () => {
    const read = (): readonly string[] =>
      ['manifest.json', ...tables.map((table) => `${table}.jsonl`)].map((name) =>
        readFileSync(join(folder, name), 'utf8'),
      );
    writeDataset(folder, smallDataset);
    const first = read();
    writeDataset(folder, structuredClone(smallDataset));
    expect(read()).toEqual(first);
  });

  it('names the file that was edited by hand', () => {
    writeDataset(folder, smallDataset);
    appendFileSync(join(folder, 'entities.jsonl'), '{}\n');
    expect(() => readDataset(folder)).toThrow(/entities\.jsonl.*build:dataset/s);
  });

  it('refuses a layout newer than it knows', () => {
    const manifest = writeDataset(folder, smallDataset);
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, schema: 99 }));
    expect(() => readDataset(folder)).toThrow(/layout 99/);
  });
});
