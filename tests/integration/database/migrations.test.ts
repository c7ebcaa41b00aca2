/** Every step of the schema on real SQLite, and what surrounds stepping. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listBackups } from '../../../electron/database/backup.ts';
import { APPLICATION_ID, type Connection, connect } from '../../../electron/database/connection.ts';
import { openWorkspace, WorkspaceProblem } from '../../../electron/database/index.ts';
import { healthOfFile } from '../../../electron/database/integrity.ts';
import {
  LATEST_SCHEMA,
  migrate,
  migrations,
  schemaVersion,
} from '../../../electron/database/migrations/index.ts';
import { makePlace, type Place } from '../../support/workspace.ts';

let place: Place;
let connection: Connection;

beforeEach(async () => {
  place = await makePlace();
  connection = connect(place.options.file);
  connection.pragma(`application_id = ${APPLICATION_ID}`);
});
afterEach(async () => {
  connection.close();
  await place.remove();
});

const tables = (): readonly string[] =>
  connection
    .prepare<[], string>("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    .pluck()
    .all();

const insertEntity = (): void => {
  connection.exec(
    "INSERT INTO entity (id, kind, name, aliases, properties, number, lead, support, joint) VALUES ('agency:1', 'agency', '甲局', '[]', '{}', '', 1, 2, 3)",
  );
};

test('steps are numbered from 1 without a gap', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(migrations.map((_, index) => index + 1));
});

test('1 claims: a claim must name things that exist', () => {
  migrate(connection, 1);
  expect(tables()).toEqual(
    expect.arrayContaining(['document', 'entity', 'evidence', 'issue', 'section', 'statement']),
  );
  insertEntity();
  expect(connection.prepare('SELECT duties FROM entity').pluck().get()).toBe(6);
  const dangling = connection.prepare(
    "INSERT INTO issue (document, line, code, message) VALUES ('nowhere.1', 1, 'x', 'y')",
  );
  expect(() => dangling.run()).toThrow(/FOREIGN KEY/u);
});

test('2 search: forms are found by bigram, pinyin and initials', () => {
  migrate(connection, 2);
  connection.exec(
    "INSERT INTO form_index (rowid, bigrams, pinyin, initials) VALUES (7, '甲局 局', 'jiaju ju', 'jj j')",
  );
  const find = connection.prepare('SELECT rowid FROM form_index WHERE form_index MATCH ?').pluck();
  expect(find.all('bigrams : "局" *')).toEqual([7]);
  expect(find.all('pinyin : "jia" *')).toEqual([7]);
  expect(find.all('initials : "jj" *')).toEqual([7]);
});

test('3 linked texts: a text stays when its file is no longer known', () => {
  migrate(connection, 3);
  connection.exec(
    "INSERT INTO linked_text VALUES ('abc', 'a.txt', 'utf-8', '正文', '2026-01-01T00:00:00.000Z')",
  );
  connection.exec('DELETE FROM source_file');
  expect(connection.prepare('SELECT text FROM linked_text').pluck().get()).toBe('正文');
});

test('4 measure texts: a row of the index can be taken out, and the shipped part is asked for again', () => {
  migrate(connection, 3);
  connection.exec("INSERT INTO meta VALUES ('dataset.digest', 'old')");
  migrate(connection, 4);
  expect(
    connection.prepare("SELECT value FROM meta WHERE key = 'dataset.digest'").pluck().get(),
  ).toBeUndefined();
  connection.exec("INSERT INTO measure_text_index (rowid, bigrams) VALUES (3, '肉牛 牛')");
  const find = connection
    .prepare('SELECT rowid FROM measure_text_index WHERE measure_text_index MATCH ?')
    .pluck();
  expect(find.all('bigrams : "肉牛"')).toEqual([3]);
  connection.exec('DELETE FROM measure_text_index WHERE rowid = 3');
  expect(find.all('bigrams : "肉牛"')).toEqual([]);
});

test('5 judgements: an acceptance and a chosen rule stay when what they are about is no longer known', () => {
  migrate(connection, 5);
  connection.exec(
    "INSERT INTO finding_acceptance VALUES ('finding:1', '已核对', NULL, '2026-01-01T00:00:00.000Z')",
  );
  connection.exec(
    "INSERT INTO role_rule_choice VALUES ('nowhere.1', 'first-listed-leads', '2026-01-01T00:00:00.000Z')",
  );
  connection.exec('DELETE FROM document');
  expect(connection.prepare('SELECT note FROM finding_acceptance').pluck().all()).toEqual(['已核对']);
  expect(connection.prepare('SELECT rule FROM role_rule_choice').pluck().all()).toEqual([
    'first-listed-leads',
  ]);
});

test('7 saved views: they stay when what they draw is no longer known, and a picture must be JSON', () => {
  migrate(connection, 6);
  insertEntity();
  migrate(connection, 7);
  const insert = connection.prepare(
    "INSERT INTO saved_view VALUES (?, 0, '题', '', 'remit:graph', NULL, ?, '2026-01-01', '2026-01-01')",
  );
  insert.run('1', '{"version":1}');
  connection.exec('DELETE FROM entity');
  expect(connection.prepare('SELECT picture FROM saved_view').pluck().all()).toEqual(['{"version":1}']);
  expect(() => insert.run('2', '{"version"')).toThrow(/CHECK/u);
});

test('9 place map: one map and the one before it', () => {
  migrate(connection, 9);
  const put = connection.prepare('INSERT INTO place_map VALUES (?, ?, NULL)');
  put.run('current', '{}');
  put.run('previous', null);
  expect(() => put.run('current', '{}')).toThrow(/UNIQUE/u);
  expect(() => put.run('third', '{}')).toThrow(/CHECK/u);
});

test('11 editions: files that are there ask nothing, and a document is set aside once', () => {
  migrate(connection, 10);
  connection.exec(
    "INSERT INTO imported_file VALUES ('f', 'a.txt', '2026-01-01', '0.1.0', 1, 1, 0, '[]', x'00', x'00')",
  );
  migrate(connection, 11);
  expect(connection.prepare('SELECT question FROM imported_file').pluck().all()).toEqual([null]);
  const put = connection.prepare("INSERT INTO set_aside VALUES ('f.1', '{}', 'g', '2026-01-01')");
  put.run();
  expect(() => put.run()).toThrow(/UNIQUE/u);
});

test('13 reviews: what was found right stays when its claim is no longer there, and is kept once', () => {
  migrate(connection, 13);
  const accept = connection.prepare(
    "INSERT INTO review_acceptance VALUES (?, 'nowhere.1', NULL, 'batch', NULL, '2026-01-01T00:00:00.000Z')",
  );
  accept.run('statement:1');
  connection.exec('DELETE FROM statement');
  expect(connection.prepare('SELECT item FROM review_acceptance').pluck().all()).toEqual(['statement:1']);
  expect(() => accept.run('statement:1')).toThrow(/UNIQUE/u);
});

test('15 form removal: a form can be taken out, and the forms of an older workspace are there without the shipped files', async () => {
  migrate(connection, 14);
  insertEntity();
  connection.exec(
    "INSERT INTO form VALUES (1, 'agency:1', 'name', '甲局', '甲局'); INSERT INTO form_index (rowid, bigrams) VALUES (1, '甲局 局')",
  );
  expect(() => connection.exec('DELETE FROM form_index WHERE rowid = 1')).toThrow(/contentless/u);
  connection.close();
  const opened = await openWorkspace({
    ...place.options,
    dataset: () => Promise.reject(new WorkspaceProblem('dataset-missing', { folder: place.folder })),
  });
  expect((await opened.workspace.find('甲局', 5)).hits.map(({ card }) => card.name)).toEqual(['甲局']);
  await opened.workspace.close();
  connection = connect(place.options.file);
  connection.exec('DELETE FROM form_index WHERE rowid = (SELECT min(id) FROM form)');
  const find = connection.prepare('SELECT rowid FROM form_index WHERE form_index MATCH \'bigrams : "甲局"\'');
  expect(find.all()).toEqual([]);
});

describe('stepping', () => {
  test('data of an older schema is still there afterwards', () => {
    migrate(connection, 1);
    insertEntity();
    migrate(connection);
    expect(schemaVersion(connection)).toBe(LATEST_SCHEMA);
    expect(connection.prepare('SELECT name FROM entity').pluck().all()).toEqual(['甲局']);
  });

  test('doing it twice changes nothing', () => {
    migrate(connection);
    const before = connection.serialize();
    migrate(connection);
    expect(connection.serialize().equals(before)).toBe(true);
  });

  test('a step that fails leaves the version and the tables as they were', () => {
    migrate(connection, 1);
    connection.exec('CREATE TABLE form (id INTEGER)');
    expect(() => migrate(connection)).toThrow(/form/u);
    expect(schemaVersion(connection)).toBe(1);
    expect(tables()).not.toContain('form_index');
  });

  test('opening an older workspace keeps a sound copy of it first', async () => {
    migrate(connection, 2);
    insertEntity();
    connection.close();
    const opened = await openWorkspace(place.options);
    await opened.workspace.close();
    const backups = await listBackups(place.options.file);
    const kept = backups.find((backup) => backup.reason === `before-migration-${LATEST_SCHEMA}`);
    expect(kept).toBeDefined();
    expect(healthOfFile(kept?.file ?? '', {})).toBe('sound');
    const old = connect(kept?.file ?? '', { readOnly: true });
    expect(schemaVersion(old)).toBe(2);
    expect(old.prepare('SELECT name FROM entity').pluck().all()).toEqual(['甲局']);
    old.close();
  });
});
