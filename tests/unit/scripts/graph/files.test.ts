/** Each format is written where it was asked for, whole, and nowhere else. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMATS, graphFiles, writeGraphFiles } from '../../../../scripts/graph/files.ts';
import { smallDataset } from '../../../support/small-dataset.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'remit-graph-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writeGraphFiles', () => {
  it.each(FORMATS)('writes %s into a folder that is there', (format) => {
    const files = graphFiles(format, smallDataset);
    const paths = writeGraphFiles(files, folder);
    expect(readdirSync(folder).sort()).toEqual(files.map(({ name }) => name).sort());
    expect(paths.map((path) => readFileSync(path, 'utf8'))).toEqual(files.map(({ text }) => text));
  });

  it('writes one file under the name given, and two into a new folder of that name', () => {
    const [file] = writeGraphFiles(graphFiles('gexf', smallDataset), join(folder, 'mine.gexf'));
    expect(file).toBe(join(folder, 'mine.gexf'));
    writeGraphFiles(graphFiles('csv', smallDataset), join(folder, 'tables'));
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual(['edges.csv', 'nodes.csv']);
  });

  it('takes a name that ends in a slash for a folder', () => {
    expect(writeGraphFiles(graphFiles('json', smallDataset), `${join(folder, 'new')}/`)).toEqual([
      join(folder, 'new', 'graph.json'),
    ]);
  });
});
