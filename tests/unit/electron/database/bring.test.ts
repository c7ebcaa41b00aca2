/** A table brought to other rows: what is new, told otherwise, the same and gone, over more rows than are read at a time. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Connection, connect } from '../../../../electron/database/connection.ts';
import { bring, keyed, type Row, type TableRows } from '../../../../electron/database/write/bring.ts';

const SQL =
  'CREATE TABLE word (page INTEGER, place TEXT, said TEXT, PRIMARY KEY (page, place)) STRICT, WITHOUT ROWID';

const words = (rows: readonly Row[]): TableRows => ({
  ...{ table: 'word', columns: ['page', 'place', 'said'], keys: 2 },
  rows,
});

function opened(): Connection {
  const connection = connect(':memory:');
  connection.exec(SQL);
  return connection;
}

const rowsIn = (connection: Connection): readonly Row[] =>
  connection.prepare<[], Row>('SELECT * FROM word ORDER BY page, place').raw().all();

const inOrder = (rows: ReadonlyMap<string, Row>): readonly Row[] =>
  [...rows.values()].sort(([a, b], [c, d]) => Number(a) - Number(c) || (String(b) < String(d) ? -1 : 1));

const someWords = fc
  .array(fc.tuple(fc.nat(3), fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('甲', '乙', null)))
  .map((rows) => inOrder(new Map(rows.map((row) => [`${row[0]} ${row[1]}`, row]))));

it('is what was wanted, whatever stood before, and tells every row that was written', () => {
  fc.assert(
    fc.property(someWords, someWords, (before, after) => {
      const connection = opened();
      bring(connection, words(before))();
      const told: (readonly [Row | null, Row | null])[] = [];
      bring(connection, words(after), (...rows) => told.push(rows))();
      expect(rowsIn(connection)).toEqual(after);
      const lines = (rows: readonly (Row | null)[]) =>
        rows.flatMap((row) => (row ? [String(row)] : [])).sort();
      const [left, right] = [new Set(before.map(String)), new Set(after.map(String))];
      expect(lines(told.map(([old]) => old))).toEqual(lines(before.filter((row) => !right.has(String(row)))));
      expect(lines(told.map(([, now]) => now))).toEqual(lines(after.filter((row) => !left.has(String(row)))));
      connection.close();
    }),
  );
});

it('reads page by page', () => {
  const connection = opened();
  const many = Array.from({ length: 5000 }, (_, index): Row => [index, 'a', `${index}`]);
  bring(connection, words(many))();
  let written = 0;
  bring(connection, words(many.filter(([page]) => page !== 2000)), () => {
    written += 1;
  })();
  expect(written).toBe(1);
  expect(rowsIn(connection)).toHaveLength(4999);
  connection.close();
});

it('refuses two rows of one key, and rows out of order', () => {
  const connection = opened();
  const bringing = (rows: readonly Row[]) => () => bring(connection, words(rows));
  expect(
    bringing([
      [1, 'a', '甲'],
      [1, 'a', '乙'],
    ]),
  ).toThrow(/dataset-damaged/u);
  expect(
    bringing([
      [2, 'a', '甲'],
      [1, 'a', '乙'],
    ]),
  ).toThrow(/dataset-damaged/u);
  connection.close();
});

it('puts items in the order of their keys', () => {
  const rows = keyed(
    ['b', 'c', 'a'],
    (item) => item,
    (item) => [item],
  );
  expect([...rows]).toEqual([['a'], ['b'], ['c']]);
});
