/** Worlds a workspace can be opened in, the broken ones included. */
import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keepBackup, listBackups } from '../../../electron/database/backup.ts';
import { type Connection, connect } from '../../../electron/database/connection.ts';
import { type OpenedWorkspace, openWorkspace, restoreFile } from '../../../electron/database/index.ts';
import { LATEST_SCHEMA, migrate } from '../../../electron/database/migrations/index.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { fixtureDataset } from '../../support/dataset.ts';
import { projectRoot } from '../../support/paths.ts';
import { makePlace, NOON, type Place } from '../../support/workspace.ts';

const DAY = 24 * 60 * 60 * 1000;
const TEXT = { file: 'a'.repeat(64) as Sha256, name: 'a.txt', encoding: 'utf-8', text: '正文' };

let place: Place;
const opened: OpenedWorkspace[] = [];

async function openHere(options: Partial<Place['options']> = {}): Promise<OpenedWorkspace> {
  const workspace = await openWorkspace({ ...place.options, ...options });
  opened.push(workspace);
  return workspace;
}

async function closeAll(): Promise<void> {
  for (const { workspace } of opened.splice(0)) await workspace.close();
}

/** A workspace with a text of the user in it, closed. */
async function makeUsed(): Promise<void> {
  const { workspace } = await openHere();
  await workspace.linkText(TEXT, NOON);
  await closeAll();
}

/** What a Remit of that schema would have left: tables and indexes of later steps are gone, a text index before the tables it keeps itself. */
function stepDown(connection: Connection, schema: number): void {
  const older = connect(':memory:');
  migrate(older, schema);
  const madeIn = (database: Connection, type: 'table' | 'index'): readonly string[] =>
    database
      .prepare<[string], string>(
        "SELECT name FROM sqlite_master WHERE type = ? AND sql IS NOT NULL ORDER BY sql NOT LIKE 'CREATE VIRTUAL%'",
      )
      .pluck()
      .all(type);
  for (const type of ['table', 'index'] as const) {
    const known = new Set(madeIn(older, type));
    for (const name of madeIn(connection, type).filter((each) => !known.has(each)))
      connection.exec(`DROP ${type} IF EXISTS ${name}`);
  }
  older.close();
  connection.pragma(`user_version = ${schema}`);
}

/** Overwrites the middle of the file, where tables lie, as a bad disk block would. */
async function damage(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  const { size } = await handle.stat();
  await handle.write(Buffer.alloc(Math.floor(size / 2), 0xa5), 0, Math.floor(size / 2), Math.floor(size / 4));
  await handle.close();
}

const namesFound = async ({ workspace }: OpenedWorkspace): Promise<readonly string[]> =>
  (await workspace.find('发改委', 5)).hits.map((hit) => hit.card.name);

beforeEach(async () => {
  place = await makePlace();
});
afterEach(async () => {
  await closeAll();
  await place.remove();
});

describe('a first start', () => {
  test('creates the workspace from the dataset', async () => {
    const world = await openHere();
    expect(world).toMatchObject({ readOnly: false, notice: null, damaged: null });
    expect(await namesFound(world)).toEqual(['市发改委']);
    expect((await world.workspace.counts()).kinds).toMatchObject({ agency: 14, measure: 4, document: 2 });
    expect(connectPragma('journal_mode')).toBe('wal');
  });

  test('an interrupted one is taken up again', async () => {
    await writeFile(place.options.file, '');
    expect(await namesFound(await openHere())).toEqual(['市发改委']);
  });

  test('without a dataset makes no file, says so, and is mended by a later start', async () => {
    await place.remove();
    place = await makePlace(null);
    const world = await openHere();
    expect(world.readOnly).toBe(true);
    expect(world.notice).toMatchObject({ code: 'dataset-missing', details: { file: 'manifest.json' } });
    await expect(stat(place.options.file)).rejects.toThrow();
    place.writeDataset(fixtureDataset().dataset);
    expect(await openHere()).toMatchObject({ readOnly: false, notice: null });
  });

  test('with a damaged dataset names the file', async () => {
    await writeFile(join(place.folder, 'dataset', 'entities.jsonl'), '{}\n');
    expect((await openHere()).notice).toMatchObject({
      code: 'dataset-damaged',
      details: { file: 'entities.jsonl' },
    });
  });

  test('with claims about things that are not there refuses the dataset whole', async () => {
    const { dataset } = fixtureDataset();
    place.writeDataset({ ...dataset, entities: dataset.entities.slice(3) });
    const world = await openHere();
    expect(world.notice?.code).toBe('dataset-damaged');
    expect((await world.workspace.counts()).kinds).toEqual({});
  });

  test('where no file can be made shows the data from memory', async () => {
    const world = await openHere({ file: '/proc/remit/office.remit' });
    expect(world.readOnly).toBe(true);
    expect(world.notice).toMatchObject({ code: 'workspace-not-creatable', details: { reason: 'ENOENT' } });
    expect(await namesFound(world)).toEqual(['市发改委']);
  });
});

function connectPragma(name: string): unknown {
  const connection = connect(place.options.file, { readOnly: true });
  try {
    return connection.pragma(name, { simple: true });
  } finally {
    connection.close();
  }
}

describe('a later start', () => {
  test('changes nothing where nothing is new', async () => {
    await makeUsed();
    const world = await openHere();
    expect(await world.workspace.revision()).toBe(2);
    expect((await world.workspace.linkedText(TEXT.file))?.text).toBe('正文');
  });

  test('with another dataset replaces the shipped part and keeps the texts', async () => {
    await makeUsed();
    const { dataset } = fixtureDataset();
    const renamed = dataset.entities.map((entity) =>
      entity.name === '市发改委' ? { ...entity, name: '市发展委' } : entity,
    );
    place.writeDataset({ ...dataset, entities: renamed });
    const world = await openHere();
    expect(await namesFound(world)).toEqual(['市发展委']);
    expect((await world.workspace.linkedText(TEXT.file))?.text).toBe('正文');
    expect((await listBackups(place.options.file)).map((backup) => backup.reason)).toContain(
      'before-refresh',
    );
  });

  test('of an older program leaves a newer dataset alone', async () => {
    await makeUsed();
    const { dataset } = fixtureDataset();
    place.writeDataset({ ...dataset, issues: [] });
    const world = await openHere({ appVersion: '0.0.9' });
    expect((await world.workspace.counts()).issueCount).toBe(1);
  });

  test('without a dataset goes on with what it has', async () => {
    await makeUsed();
    await rm(join(place.folder, 'dataset'), { recursive: true });
    const world = await openHere();
    expect(world).toMatchObject({ readOnly: false, notice: null });
    expect(await namesFound(world)).toEqual(['市发改委']);
  });

  test('keeps a copy once a day and the last five', async () => {
    await makeUsed();
    for (let day = 0; day < 8; day += 1) {
      await openHere({ now: () => new Date(NOON.getTime() + day * DAY) });
      await closeAll();
      await openHere({ now: () => new Date(NOON.getTime() + day * DAY + 1000) });
      await closeAll();
    }
    const backups = await listBackups(place.options.file);
    expect(backups.map((backup) => backup.at.slice(0, 10))).toEqual([
      '2026-03-09',
      '2026-03-08',
      '2026-03-07',
      '2026-03-06',
      '2026-03-05',
    ]);
  });
});

describe('where no copy can be kept', () => {
  /** A file stands where the folder of the copies should be. */
  const blockBackups = (): Promise<void> => writeFile(place.options.file.replace('.remit', '-backups'), '');

  test('the day goes on, and the user is told', async () => {
    await makeUsed();
    await blockBackups();
    const world = await openHere();
    expect(world).toMatchObject({ readOnly: false, notice: { code: 'backup-failed' } });
    expect(await namesFound(world)).toEqual(['市发改委']);
  });

  test('another dataset is not taken in', async () => {
    await makeUsed();
    await blockBackups();
    place.writeDataset({ ...fixtureDataset().dataset, issues: [] });
    const world = await openHere();
    expect(world).toMatchObject({ readOnly: false, notice: { code: 'backup-failed' } });
    expect((await world.workspace.counts()).issueCount).toBe(1);
  });

  test('an older schema is not stepped up in its file, only read', async () => {
    await makeUsed();
    const connection = connect(place.options.file);
    stepDown(connection, 2);
    connection.close();
    await blockBackups();
    const world = await openHere();
    expect(world).toMatchObject({ readOnly: true, notice: { code: 'backup-failed' } });
    expect(await namesFound(world)).toEqual(['市发改委']);
    expect(connectPragma('user_version')).toBe(2);
  });
});

describe('a damaged file', () => {
  async function makeDamaged(): Promise<void> {
    await makeUsed();
    const connection = connect(place.options.file);
    await keepBackup(connection, place.options.file, NOON, 'daily');
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.close();
    await damage(place.options.file);
  }

  test('is not touched; the shipped data stands in and the best copy is named', async () => {
    await makeDamaged();
    const before = await readFile(place.options.file);
    const world = await openHere();
    expect(world.readOnly).toBe(true);
    expect(world.notice).toMatchObject({
      code: 'workspace-damaged',
      details: { backup: NOON.toISOString() },
    });
    expect(world.damaged?.backup?.at).toBe(NOON.toISOString());
    expect(await namesFound(world)).toEqual(['市发改委']);
    expect((await readFile(place.options.file)).equals(before)).toBe(true);
  });

  test('is restored from the copy, texts included, and kept aside', async () => {
    await makeDamaged();
    await openHere();
    await closeAll();
    await restoreFile(place.options, 'backup');
    const world = await openHere();
    expect(world).toMatchObject({ readOnly: false, notice: null, damaged: null });
    expect((await world.workspace.linkedText(TEXT.file))?.text).toBe('正文');
    expect((await readdir(place.folder)).some((name) => name.includes('.damaged-'))).toBe(true);
  });

  test('a copy that is damaged too is passed over', async () => {
    await makeDamaged();
    const [newest] = await listBackups(place.options.file);
    const older = (newest?.file ?? '').replace('2026-03-02', '2026-03-01');
    await copyFile(newest?.file ?? '', older);
    await damage(newest?.file ?? '');
    expect((await openHere()).damaged?.backup?.at.slice(0, 10)).toBe('2026-03-01');
  });

  test('without any copy can be made anew', async () => {
    await makeUsed();
    await damage(place.options.file);
    expect((await openHere()).damaged).toEqual({ backup: null });
    await closeAll();
    await expect(restoreFile(place.options, 'backup')).rejects.toMatchObject({ code: 'workspace-no-backup' });
    await restoreFile(place.options, 'dataset');
    expect(await openHere()).toMatchObject({ readOnly: false, notice: null });
  });

  test.each([
    ['text', 'this is no database, only words '.repeat(300)],
    ['a cut-off header', 'SQLite format 3\u0000'],
  ])('%s instead of a database is told as damage', async (_, content) => {
    await writeFile(place.options.file, content);
    expect((await openHere()).notice?.code).toBe('workspace-damaged');
    expect(await readFile(place.options.file, 'utf8')).toBe(content);
  });
});

test('a database of another program is left alone', async () => {
  const foreign = connect(place.options.file);
  foreign.exec('CREATE TABLE song (title TEXT)');
  foreign.close();
  const world = await openHere();
  expect(world.notice?.code).toBe('workspace-foreign');
  const again = connect(place.options.file, { readOnly: true });
  expect(again.prepare("SELECT count(*) FROM sqlite_master WHERE type = 'table'").pluck().get()).toBe(1);
  again.close();
});

test('a workspace of a newer Remit is read and never written', async () => {
  await makeUsed();
  const connection = connect(place.options.file);
  connection.pragma(`user_version = ${LATEST_SCHEMA + 1}`);
  connection.close();
  const world = await openHere();
  expect(world).toMatchObject({ readOnly: true });
  expect(world.notice).toMatchObject({ code: 'workspace-newer', details: { schema: LATEST_SCHEMA + 1 } });
  expect(await namesFound(world)).toEqual(['市发改委']);
  await expect(world.workspace.linkText({ ...TEXT, text: 'x' }, NOON)).rejects.toThrow();
});

/** Root may write anywhere, so the folder is opened by a process of a user who may not. */
describe('a folder that cannot be written', () => {
  const NOBODY = 65534;
  const program = join(projectRoot, 'tests/support/open-as-other.ts');

  async function openAsOther(): Promise<unknown> {
    const root = process.getuid?.() === 0;
    const loader = join(projectRoot, 'node_modules/tsx/dist/loader.mjs');
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--import', loader, program, place.options.file, join(place.folder, 'dataset')],
      { ...(root ? { uid: NOBODY, gid: NOBODY } : {}), env: { ...process.env, HOME: '/nonexistent' } },
    );
    return JSON.parse(stdout);
  }

  test('is read, the log beside the file included', async () => {
    await makeUsed();
    const writer = connect(place.options.file);
    writer.exec("UPDATE linked_text SET text = '只在日志里'");
    await mkdir(join(place.folder, 'dataset'), { recursive: true });
    await chmod(place.folder, 0o555);
    try {
      expect(await openAsOther()).toEqual({
        readOnly: true,
        notice: 'workspace-read-only',
        names: ['市发改委'],
        text: '只在日志里',
      });
    } finally {
      await chmod(place.folder, 0o755);
      writer.close();
    }
  });
});

test('a write that was killed in the middle is taken back, and the workspace is written again', async () => {
  await makeUsed();
  const { file } = place.options;
  const half = join(place.folder, '半途.remit');
  const writer = connect(file);
  // As SQLite writes before it knows of WAL: at the very first start, or where a share refuses it.
  writer.pragma('journal_mode = DELETE');
  writer.pragma('cache_size = 4');
  writer.exec('BEGIN; UPDATE linked_text SET text = hex(zeroblob(2000000))');
  await copyFile(file, half);
  await copyFile(`${file}-journal`, `${half}-journal`);
  writer.exec('ROLLBACK');
  writer.close();
  expect((await stat(half)).size).toBeGreaterThan(2_000_000);
  const { workspace, readOnly, notice } = await openHere({ file: half });
  expect([readOnly, notice]).toEqual([false, null]);
  expect((await workspace.linkedText(TEXT.file))?.text).toBe(TEXT.text);
});
