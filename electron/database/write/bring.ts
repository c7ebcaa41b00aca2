/** Brings a table to the rows it is to have: what stands and what is wanted are walked side by side, and only what differs is written. */
import type { Connection } from '../connection.ts';
import { WorkspaceProblem } from '../problem.ts';

export type Cell = string | number | null;
export type Row = readonly Cell[];

/** A table as it is to be. */
export interface TableRows {
  readonly table: string;
  /** Those of the key come first. */
  readonly columns: readonly string[];
  readonly keys: number;
  /** In the order of their keys; made one at a time, so that a large table is never held whole. */
  readonly rows: Iterable<Row>;
  /** Set where another unique index may hold a row that is still to go or to change. */
  readonly displacing?: true;
}

/** Told of every row that was written: null before stands for a new one, null after for one that is gone. */
export type Written = (before: Row | null, after: Row | null) => void;

/** Collects what a column held, or holds, in rows that were written. */
export function collecting(column: number, found: Set<string>): Written {
  return (before, after) => {
    for (const row of [before, after]) {
      const cell = row?.[column];
      if (typeof cell === 'string') found.add(cell);
    }
  };
}

/** Rows read at a time. */
const PAGE = 2000;

/** Items in the order of their keys, each as its row. */
export function* keyed<Item>(
  items: readonly Item[],
  key: (item: Item) => string,
  row: (item: Item) => Row,
): Generator<Row> {
  const ordered = items.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  for (const item of ordered) yield row(item);
}

function compareKeys(keys: number, a: Row, b: Row): number {
  for (let index = 0; index < keys; index += 1) {
    const [left, right] = [a[index] ?? '', b[index] ?? ''];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

const isSame = (a: Row, b: Row): boolean => a.every((cell, index) => cell === b[index]);

const marks = (columns: readonly string[]): string => columns.map(() => '?').join(', ');

/** Page by page: while a query is read, its connection writes nothing. */
function* standingRows(connection: Connection, { table, columns, keys }: TableRows): Generator<Row> {
  const key = columns.slice(0, keys);
  const select = (where: string): string =>
    `SELECT ${columns.join(', ')} FROM ${table} ${where} ORDER BY ${key.join(', ')} LIMIT ${PAGE}`;
  const next = connection.prepare<Cell[], Row>(select(`WHERE (${key.join(', ')}) > (${marks(key)})`)).raw();
  let page = connection.prepare<[], Row>(select('')).raw().all();
  while (page.length > 0) {
    yield* page;
    const last = page[PAGE - 1];
    page = last === undefined ? [] : next.all(...last.slice(0, keys));
  }
}

/** A changed row is updated in its place: replacing it would take along what hangs on it. */
function putSql({ table, columns, keys, displacing }: TableRows): string {
  const into = `INTO ${table} (${columns.join(', ')}) VALUES (${marks(columns)})`;
  if (displacing) return `INSERT OR REPLACE ${into}`;
  const told = columns.slice(keys).map((column) => `${column} = excluded.${column}`);
  return `INSERT ${into} ON CONFLICT (${columns.slice(0, keys).join(', ')}) DO UPDATE SET ${told.join(', ')}`;
}

function removeSql({ table, columns, keys }: TableRows): string {
  const named = columns.slice(0, keys).map((column) => `${column} = ?`);
  return `DELETE FROM ${table} WHERE ${named.join(' AND ')}`;
}

/** The rows as they are to be, proved to come in the order of their keys, each once. */
function* inOrder({ table, keys, rows }: TableRows): Generator<Row> {
  let previous: Row | null = null;
  for (const row of rows) {
    if (previous !== null && compareKeys(keys, previous, row) >= 0)
      throw new WorkspaceProblem('dataset-damaged', { file: `${table} ${row.slice(0, keys).join(' ')}` });
    yield row;
    previous = row;
  }
}

/** Takes away what is gone: to be called when nothing hangs on it any more. */
export type Removal = () => void;

/**
 * Writes the rows that are new or told otherwise. To be run inside a transaction, what others hang on first: SQLite looks for the
 * children of every row that comes after them.
 * @throws WorkspaceProblem `dataset-damaged` where two rows have one key
 */
export function bring(
  connection: Connection,
  target: TableRows,
  written: Written = () => undefined,
): Removal {
  const { keys } = target;
  const put = connection.prepare<Cell[]>(putSql(target));
  const standing = standingRows(connection, target);
  const gone: Row[] = [];
  let known = standing.next();
  for (const row of inOrder(target)) {
    for (; !known.done && compareKeys(keys, known.value, row) < 0; known = standing.next())
      gone.push(known.value);
    const before = !known.done && compareKeys(keys, known.value, row) === 0 ? known.value : null;
    if (before === null || !isSame(before, row)) {
      put.run(...row);
      written(before, row);
    }
    if (before !== null) known = standing.next();
  }
  for (; !known.done; known = standing.next()) gone.push(known.value);
  return () => {
    const remove = connection.prepare<Cell[]>(removeSql(target));
    for (const row of gone) {
      remove.run(...row.slice(0, keys));
      written(row, null);
    }
  };
}
