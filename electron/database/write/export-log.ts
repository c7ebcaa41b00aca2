/** The list of exports: an entry is added and never changed. */
import type { Connection } from '../connection.ts';
import type { ExportEntry } from '../types.ts';

export function insertExport(connection: Connection, entry: ExportEntry): void {
  connection
    .prepare(
      'INSERT INTO export_log (exported_at, what, format, title, file, classification) VALUES (:at, :what, :format, :title, :file, :classification)',
    )
    .run(entry);
}

/** Newest first. */
export function readExports(connection: Connection, limit: number): readonly ExportEntry[] {
  const sql =
    'SELECT exported_at AS at, what, format, title, file, classification FROM export_log ORDER BY id DESC LIMIT ?';
  return connection.prepare<[number], ExportEntry>(sql).all(limit);
}
