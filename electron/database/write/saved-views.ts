/** Saved views: a small table of the user's own, kept in the user's order. */
import type { Connection } from '../connection.ts';
import type { SavedViewOverview, SavedViewRecord, SavedViewUpdate } from '../types.ts';

const FACTS = 'id, title, notes, address, about, created_at AS created, changed_at AS changed';

export function readSavedViews(connection: Connection): readonly SavedViewOverview[] {
  const sql = `SELECT ${FACTS}, json_array_length(picture, '$.picture.nodes') AS things FROM saved_view ORDER BY place`;
  return connection.prepare<[], SavedViewOverview>(sql).all();
}

export function readSavedView(connection: Connection, id: string): SavedViewRecord | null {
  const sql = `SELECT ${FACTS}, picture FROM saved_view WHERE id = ?`;
  return connection.prepare<[string], SavedViewRecord>(sql).get(id) ?? null;
}

function order(connection: Connection): readonly string[] {
  return connection.prepare<[], string>('SELECT id FROM saved_view ORDER BY place').pluck().all();
}

function arrange(connection: Connection, ids: readonly string[]): void {
  const put = connection.prepare('UPDATE saved_view SET place = ? WHERE id = ?');
  ids.forEach((id, place) => void put.run(place, id));
}

/** The number of views is small (`MOST_VIEWS`), so every place is written anew: no gaps, no fractions. */
export function insertSavedViews(
  connection: Connection,
  views: readonly SavedViewRecord[],
  place: number | null,
): void {
  const insert = connection.prepare(
    'INSERT INTO saved_view VALUES (:id, 0, :title, :notes, :address, :about, :picture, :created, :changed)',
  );
  connection
    .transaction(() => {
      const ids = order(connection);
      const at = place ?? ids.length;
      for (const view of views) insert.run(view);
      arrange(connection, [...ids.slice(0, at), ...views.map(({ id }) => id), ...ids.slice(at)]);
    })
    .immediate();
}

export function renameSavedView(
  connection: Connection,
  change: Pick<SavedViewRecord, 'id' | 'title' | 'notes' | 'changed'>,
): void {
  connection
    .prepare('UPDATE saved_view SET title = :title, notes = :notes, changed_at = :changed WHERE id = :id')
    .run(change);
}

export function updateSavedView(connection: Connection, view: SavedViewUpdate): void {
  connection
    .prepare(
      'UPDATE saved_view SET address = :address, about = :about, picture = :picture, changed_at = :changed WHERE id = :id',
    )
    .run(view);
}

export function deleteSavedView(connection: Connection, id: string): void {
  connection.prepare('DELETE FROM saved_view WHERE id = ?').run(id);
}

export function reorderSavedViews(connection: Connection, ids: readonly string[]): void {
  connection
    .transaction(() => {
      const present = order(connection);
      const named = [...new Set(ids)].filter((id) => present.includes(id));
      arrange(connection, [...named, ...present.filter((id) => !named.includes(id))]);
    })
    .immediate();
}
