/** `npm run export` as a person types it: what it writes, and the one line it says when it cannot. */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Graph from 'graphology';
import gexfLibrary from 'graphology-gexf';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openWorkspace } from '../../../electron/database/index.ts';
import { DATASET_FOLDER, readDataset } from '../../../scripts/dataset/folder.ts';
import { projectRoot } from '../../support/paths.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
beforeEach(async () => {
  place = await makePlace();
});
afterEach(() => place.remove());

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function exporting(...args: string[]): Promise<Outcome> {
  const loader = join(projectRoot, 'node_modules/tsx/dist/loader.mjs');
  const program = join(projectRoot, 'scripts/export.ts');
  try {
    const options = { cwd: place.folder };
    const done = await promisify(execFile)(process.execPath, ['--import', loader, program, ...args], options);
    return { code: 0, ...done };
  } catch (error) {
    const { code, stdout, stderr } = error as Outcome;
    return { code, stdout, stderr };
  }
}

const breakdown = (...args: string[]): Promise<Outcome> => exporting('--what', 'breakdown', ...args);

describe('export', () => {
  test('places of the shipped claims as a table', async () => {
    const done = await exporting('--what', 'places', '--out', 'p.csv');
    expect(done).toEqual({ code: 0, stdout: '', stderr: '' });
    const table = readFileSync(join(place.folder, 'p.csv'), 'utf8');
    expect(table).toMatch(/^\ufeff序号,地点,类型,归属/u);
    expect(table).toContain('科尔沁区,区,通辽市');
    const refused = await exporting('--what', 'places', '--out', 'q.csv', '--agency', '市发改委');
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('places takes no --agency') });
  });

  test('writes the shipped claims without a word, and a second time only when told', async () => {
    expect(await breakdown('--format', 'csv', '--out', 't.csv')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(readFileSync(join(place.folder, 't.csv'), 'utf8')).toMatch(/^\ufeff序号,章节,举措,牵头单位/u);
    const again = await breakdown('--format', 'csv', '--out', 't.csv');
    expect(again.code).toBe(1);
    expect(again.stderr).toMatch(/^export: .*t\.csv 已经存在.*--overwrite[^\n]*\n$/u);
    expect((await breakdown('--out', 't.csv', '--overwrite')).code).toBe(0);
  });

  test('a comparison takes two documents, and says so where it has one or the same twice', async () => {
    const [first, second] = readDataset(DATASET_FOLDER).dataset.documents.map(({ id }) => id);
    const comparing = (...args: string[]) => exporting('--what', 'comparison', '--out', 'c.csv', ...args);
    expect((await comparing('--left', first ?? '')).stderr).toMatch(/--left ID 和 --right ID/u);
    expect((await comparing('--left', first ?? '', '--right', first ?? '')).stderr).toMatch(/同一份文件/u);
    expect((await comparing('--left', first ?? '', '--right', second ?? '')).code).toBe(0);
    expect(readFileSync(join(place.folder, 'c.csv'), 'utf8')).toMatch(/^\ufeff序号,类别,/u);
  });

  test('a body of the shipped claims narrows the table; an unknown one is met with the nearest', async () => {
    expect((await breakdown('--out', 'a.csv', '--agency', '市教育局')).code).toBe(0);
    const rows = readFileSync(join(place.folder, 'a.csv'), 'utf8').trim().split(/\r\n/u);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.slice(1).every((row) => row.includes('市教育局'))).toBe(true);
    const unknown = await breakdown('--out', 'b.csv', '--agency', '市教育厅');
    expect(unknown.code).toBe(1);
    expect(unknown.stderr).toMatch(/^export: 没有名为“市教育厅”的单位.*市教育局[^\n]*\n$/u);
    expect(existsSync(join(place.folder, 'b.csv'))).toBe(false);
  });

  test('the graph whole, as a file other programs read; a part of it is refused', async () => {
    expect((await exporting('--what', 'graph', '--out', 'g.gexf')).code).toBe(0);
    const graph = gexfLibrary.parse(Graph, readFileSync(join(place.folder, 'g.gexf'), 'utf8'));
    expect(graph.order).toBe(readDataset(DATASET_FOLDER).dataset.entities.length);
    const narrowed = await exporting('--what', 'graph', '--out', 'h.gexf', '--agency', '市教育局');
    expect([narrowed.code, narrowed.stderr]).toEqual([1, expect.stringContaining('no --agency')]);
  });

  test('the figures of one document as a table', async () => {
    expect((await exporting('--what', 'figures', '--out', 'f.csv')).code).toBe(0);
    const file = readFileSync(join(place.folder, 'f.csv'), 'utf8');
    expect(file).toMatch(/^\ufeff序号,指标,类别,原文数值,数值,下限,上限,单位/u);
    expect(file.trim().split(/\r\n/u).length).toBeGreaterThan(1);
    expect((await exporting('--what', 'figures', '--out', 'g.csv', '--document', 'x')).stderr).toMatch(
      /没有文件“x”/u,
    );
  });

  test('a workspace is read instead of the shipped claims', async () => {
    await (await openWorkspace(place.options)).workspace.close();
    const { code } = await breakdown('--out', 'w.csv', '--workspace', 'office.remit');
    expect(code).toBe(0);
    expect(existsSync(join(place.folder, 'w.csv'))).toBe(true);
  });

  test('what cannot be written is refused in one line', async () => {
    const { code, stdout, stderr } = await breakdown('--format', 'csv', '--out', 'no/x.csv');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^export: .*no\/x\.csv.*文件夹不存在[^\n]*\n$/u);
  });

  test('something that is no workspace is not taken for one', async () => {
    writeFileSync(join(place.folder, 'x.remit'), 'not a database, just words '.repeat(100));
    const { code, stderr } = await breakdown('--out', 'x.csv', '--workspace', 'x.remit');
    expect(code).toBe(1);
    expect(stderr).toContain('x.remit');
    expect(existsSync(join(place.folder, 'x.csv'))).toBe(false);
  });
});
