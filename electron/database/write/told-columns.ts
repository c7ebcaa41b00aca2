/** What somebody told of the columns of task tables, known again by their titles; it changes no claim by itself. */
import { type ColumnMeaning, type KnownColumns, shapeOf } from '../../../graph-data/model/table-columns.ts';
import type { Connection } from '../connection.ts';
import type { ToldColumns } from '../types.ts';
import { change } from './meta.ts';

/** In the place of what was told of the same titles before. */
export function insertToldColumns(
  connection: Connection,
  { titles, meanings }: KnownColumns,
  at: Date,
): void {
  change(connection, () => {
    connection
      .prepare('INSERT OR REPLACE INTO told_columns VALUES (?, ?, ?, ?)')
      .run(shapeOf(titles), JSON.stringify(titles), JSON.stringify(meanings), at.toISOString());
  });
}

export function deleteToldColumns(connection: Connection, shape: string): void {
  change(connection, () => {
    connection.prepare('DELETE FROM told_columns WHERE shape = ?').run(shape);
  });
}

interface ToldRow {
  readonly shape: string;
  readonly titles: string;
  readonly meanings: string;
  readonly at: string;
}

/** Told last first. */
export function readToldColumns(connection: Connection): readonly ToldColumns[] {
  const sql = 'SELECT shape, titles, meanings, told_at AS at FROM told_columns ORDER BY told_at DESC, shape';
  return connection
    .prepare<[], ToldRow>(sql)
    .all()
    .map(({ titles, meanings, ...row }) => ({
      ...row,
      titles: JSON.parse(titles) as readonly string[],
      meanings: JSON.parse(meanings) as readonly ColumnMeaning[],
    }));
}
