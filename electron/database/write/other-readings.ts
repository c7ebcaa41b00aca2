/** What newer rules read of imported files, beside what counts: seen first, then it changes places with it, or goes. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { FileRecords, ImportedFile } from '../../../graph-data/model/imported.ts';
import type { Connection } from '../connection.ts';
import { packed, unpacked } from '../packed.ts';
import type { OtherReading } from '../types.ts';
import { forgetMeasureTextsOf } from './measure-texts.ts';
import { change } from './meta.ts';

/** Beside what counts; one that was there before goes. */
export function insertOtherReading(connection: Connection, imported: ImportedFile, text: string): void {
  const { records, readAt = '', readBy, rules = '', notes, places, tables = [] } = imported;
  change(connection, () => {
    connection
      .prepare(
        `INSERT OR REPLACE INTO other_reading
        VALUES (:file, 0, :readBy, :readAt, :rules, :documents, :statements, :issues, :notes, :places, :tables, :records, :text)`,
      )
      .run({
        ...{ file: records.file.sha256, readBy, readAt, rules, text },
        documents: records.documents.length,
        statements: records.statements.length,
        issues: records.issues.length,
        notes: JSON.stringify(notes),
        places: packed(places),
        tables: JSON.stringify(tables),
        records: packed(records),
      });
  });
}

/** To be run inside a transaction: the file was read otherwise, or is gone. */
export function forgetOtherReading(connection: Connection, file: Sha256): void {
  connection.prepare('DELETE FROM other_reading WHERE file = ?').run(file);
}

export function deleteOtherReadings(connection: Connection, files: readonly Sha256[]): void {
  change(connection, () => {
    for (const file of files) forgetOtherReading(connection, file);
  });
}

/** Those nobody applied yet, by name. */
export function readOtherReadings(connection: Connection): readonly OtherReading[] {
  const sql = `
    SELECT file, name, other_reading.statement_count AS statements, imported_file.statement_count AS before
    FROM other_reading JOIN imported_file USING (file) WHERE applied = 0 ORDER BY name, file`;
  return connection.prepare<[], OtherReading>(sql).all();
}

/** What the other reading says of a file; null where there is none. */
export function readOtherRecords(connection: Connection, file: Sha256): FileRecords | null {
  const sql = 'SELECT records FROM other_reading WHERE file = ? AND applied = 0';
  const records = connection.prepare<[string], Buffer>(sql).pluck().get(file);
  return records === undefined ? null : unpacked<FileRecords>(records);
}

const EXCHANGED = [
  ...['read_by', 'read_at', 'rules', 'document_count', 'statement_count', 'issue_count'],
  ...['notes', 'places', 'tables', 'records'],
];

/**
 * The readings of these files change places: what counted waits, what waited counts from the next writing of the claims on. Done twice, all
 * is as before; bytes stay packed, so that a thousand files need no more memory than the largest.
 */
export function exchangeReadings(connection: Connection, files: readonly Sha256[]): void {
  const columns = EXCHANGED.join(', ');
  const values = EXCHANGED.map((column) => `${column} = :${column}`).join(', ');
  const counting = connection.prepare<[string], Record<string, unknown>>(
    `SELECT file, ${columns}, text FROM imported_file JOIN linked_text USING (file) WHERE file = ?`,
  );
  const waiting = connection.prepare<[string], Record<string, unknown>>(
    `SELECT file, ${columns}, text FROM other_reading WHERE file = ?`,
  );
  const count = connection.prepare(`UPDATE imported_file SET ${values} WHERE file = :file`);
  const link = connection.prepare('UPDATE linked_text SET text = :text WHERE file = :file');
  const wait = connection.prepare(
    `UPDATE other_reading SET ${values}, text = :text, applied = 1 - applied WHERE file = :file`,
  );
  change(connection, () => {
    for (const file of files) {
      const [now, then] = [counting.get(file), waiting.get(file)];
      if (now === undefined || then === undefined) continue;
      const { text, ...rest } = then;
      count.run(rest);
      link.run({ file, text });
      forgetMeasureTextsOf(connection, file);
      wait.run(now);
    }
  });
}

/** The file says the same by these rules; nothing that counts changes. */
export function markReadBy(connection: Connection, file: Sha256, rules: string): void {
  change(connection, () => {
    connection.prepare('UPDATE imported_file SET rules = ? WHERE file = ?').run(rules, file);
    forgetOtherReading(connection, file);
  });
}
