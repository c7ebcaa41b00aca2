/** A correction writes the rows it changes, and after any ledger every table and index is byte by byte what writing everything gives. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Connection, connect } from '../../../electron/database/connection.ts';
import { migrate } from '../../../electron/database/migrations/index.ts';
import { sqliteWorkspace } from '../../../electron/database/sqlite-workspace.ts';
import { workspaceClaims } from '../../../graph-data/assembly/index.ts';
import type { Amendment } from '../../../graph-data/model/amendment.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { DocumentId, Sha256 } from '../../../graph-data/model/ids.ts';
import { DATASET_FOLDER, readDataset } from '../../../scripts/dataset/folder.ts';
import { entry, referencesTo, required } from '../../support/ledger.ts';
import { turned, turnsOn } from '../../support/random-ledger.ts';
import { countyDataset } from '../../support/threads-county.ts';
import { NOON } from '../../support/workspace.ts';

const STAMP = { digest: 'one', appVersion: '0.1.0' };
const NONE_ASIDE: ReadonlySet<DocumentId> = new Set();
type Texts = ReadonlyMap<Sha256, string>;

/** An empty workspace with these texts linked. */
async function workspaceWith(texts: Texts): Promise<Connection> {
  const connection = connect(':memory:');
  migrate(connection);
  const workspace = sqliteWorkspace(connection);
  for (const [file, text] of texts)
    await workspace.linkText({ file, name: `${file}.txt`, encoding: 'utf-8', text }, NOON);
  return connection;
}

/** Everything a workspace is written from. */
interface Ground {
  readonly shipped: Dataset;
  readonly texts: Texts;
  readonly setAside: ReadonlySet<DocumentId>;
  readonly ledger: readonly Amendment[];
}

async function write(connection: Connection, { shipped, texts, setAside, ledger }: Ground): Promise<number> {
  const before = connection.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0;
  const workspace = sqliteWorkspace(connection);
  connection.exec('DELETE FROM amendment');
  await workspace.changeLedger({ added: ledger, withdrawn: [], reinstated: [] }, NOON);
  const read = workspaceClaims.read({ shipped, imported: [], setAside, texts });
  await workspace.writeShipped(workspaceClaims.amend(read, ledger, texts), STAMP);
  return (connection.prepare<[], number>('SELECT total_changes()').pluck().get() ?? 0) - before;
}

const TABLES_SQL = `
  SELECT name FROM sqlite_master
  WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT GLOB '*_index_*' AND name <> 'measure_text'`;

/** Texts of measures are numbered as they were linked: their rows are compared by what they name. */
const CONTENTS: Readonly<Record<string, string>> = {
  meta: "SELECT * FROM meta WHERE key <> 'revision'",
  'forms indexed': 'SELECT doc, term, col, offset FROM form_words ORDER BY 1, 2, 3, 4',
  measures: 'SELECT measure, file FROM measure_text ORDER BY file, id',
  'measures indexed':
    'SELECT measure, term, offset FROM measure_words JOIN measure_text ON id = doc ORDER BY 1, 2, 3',
  'measures out of place': 'SELECT doc FROM measure_words WHERE doc NOT IN (SELECT id FROM measure_text)',
};

/** Everything that is written, row by row. */
function contentsOf(connection: Connection): Readonly<Record<string, readonly string[]>> {
  connection.exec(`
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.form_words USING fts5vocab(main, form_index, instance);
    CREATE VIRTUAL TABLE IF NOT EXISTS temp.measure_words USING fts5vocab(main, measure_text_index, instance);`);
  const tables = connection.prepare<[], string>(TABLES_SQL).pluck().all();
  const queries = {
    ...Object.fromEntries(tables.map((name) => [name, `SELECT * FROM ${name}`])),
    ...CONTENTS,
  };
  return Object.fromEntries(
    Object.entries(queries).map(([name, sql]) => {
      return [
        name,
        connection
          .prepare(sql)
          .raw()
          .all()
          .map((row) => JSON.stringify(row))
          .sort(),
      ];
    }),
  );
}

async function writtenAnew(ground: Ground): Promise<ReturnType<typeof contentsOf>> {
  const connection = await workspaceWith(ground.texts);
  try {
    await write(connection, ground);
    return contentsOf(connection);
  } finally {
    connection.close();
  }
}

/** Steps of the ledger one after the other, each compared with the whole written into an empty workspace. */
async function expectEqual(shipped: Dataset, texts: Texts, turns: number, numRuns: number): Promise<void> {
  const { documents } = shipped;
  const aside = fc.subarray(
    documents.map(({ id }) => id),
    { maxLength: 1 },
  );
  await fc.assert(
    fc.asyncProperty(turnsOn(shipped, turns), aside, async (steps, gone) => {
      const connection = await workspaceWith(texts);
      const ground = { shipped, texts, setAside: NONE_ASIDE };
      await write(connection, { ...ground, ledger: [] });
      let ledger: readonly Amendment[] = [];
      for (const step of steps) {
        ledger = turned(ledger, step);
        await write(connection, { ...ground, ledger });
        expect(contentsOf(connection)).toEqual(await writtenAnew({ ...ground, ledger }));
      }
      const without = { ...ground, ledger, setAside: new Set(gone) };
      await write(connection, without);
      expect(contentsOf(connection)).toEqual(await writtenAnew(without));
      connection.close();
    }),
    { numRuns },
  );
}

const county = countyDataset();
const { dataset: shipped } = readDataset(DATASET_FOLDER);

describe('rows that differ', () => {
  it('after every step of any ledger, everything is as if it had been written anew', async () => {
    await expectEqual(county.dataset, county.texts, 4, 15);
  }, 120_000);

  it('over the shipped claims, too', async () => {
    await expectEqual(shipped, new Map(), 2, 3);
  }, 120_000);

  it('are all that is written: one more name costs a few rows of thousands', async () => {
    const connection = await workspaceWith(new Map());
    const ground = { shipped, texts: new Map(), setAside: NONE_ASIDE };
    const all = await write(connection, { ...ground, ledger: [] });
    const thing = referencesTo(shipped).thing(required(shipped.entities[0]).id);
    const named = entry({ kind: 'thing-aliased', thing, alias: '又一名称', since: null });
    const changed = await write(connection, { ...ground, ledger: [named] });
    expect(all).toBeGreaterThan(5000);
    expect(changed).toBeLessThan(50);
    expect(await write(connection, { ...ground, ledger: [] })).toBeLessThan(50);
    connection.close();
  });
});
