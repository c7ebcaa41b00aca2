/** Imported files: one transaction each, so that a kill leaves a file whole or absent. The claim tables follow later (`refresh.ts`). */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { FileRecords, ImportedFile } from '../../../graph-data/model/imported.ts';
import type { PlaceMark, ReadingNote } from '../../../graph-data/model/line-place.ts';
import type { Connection } from '../connection.ts';
import type { ImportSummary, LinkedText } from '../types.ts';
import { putText } from './linked-texts.ts';
import { readMeta } from './meta.ts';

/** Claims repeat ids and words: a thousand invented files take 40 MB packed, 290 MB as they are. */
const packed = (value: unknown): Buffer => gzipSync(JSON.stringify(value), { level: 1 });

/** What `packed` wrote in this file; nobody else writes the column. */
const unpacked = <Value>(bytes: Buffer): Value => JSON.parse(gunzipSync(bytes).toString('utf8')) as Value;

/** Stores the file and its text; a file that is there already is replaced by what newer rules read of it. */
export function insertImport(connection: Connection, imported: ImportedFile, text: LinkedText): void {
  const { records, importedAt, readBy, notes, places } = imported;
  connection
    .transaction(() => {
      putText(connection, text, importedAt);
      connection
        .prepare(
          'INSERT OR REPLACE INTO imported_file VALUES (:file, :name, :importedAt, :readBy, :documents, :statements, :issues, :notes, :places, :records)',
        )
        .run({
          ...{ file: records.file.sha256, name: records.file.name, importedAt, readBy },
          documents: records.documents.length,
          statements: records.statements.length,
          issues: records.issues.length,
          notes: JSON.stringify(notes),
          places: packed(places),
          records: packed(records),
        });
    })
    .immediate();
}

/** Forgets the file and its text; its claims go with the next writing of the claim tables. */
export function deleteImport(connection: Connection, file: Sha256): void {
  connection
    .transaction(() => {
      connection.prepare('DELETE FROM imported_file WHERE file = ?').run(file);
      connection.prepare('DELETE FROM linked_text WHERE file = ?').run(file);
    })
    .immediate();
}

interface SummaryRow extends Omit<ImportSummary, 'notes'> {
  readonly notes: string;
}

/** What was imported, newest first. */
export function readImports(connection: Connection): readonly ImportSummary[] {
  const sql = `
    SELECT file, name, imported_at AS importedAt, read_by AS readBy, document_count AS documents,
      statement_count AS statements, issue_count AS issues, notes
    FROM imported_file ORDER BY imported_at DESC, name`;
  return connection
    .prepare<[], SummaryRow>(sql)
    .all()
    .map((row) => ({ ...row, notes: JSON.parse(row.notes) as readonly ReadingNote[] }));
}

/** Everything that was read of the imported files, in the order of their hashes. */
export function readImportedRecords(connection: Connection): readonly FileRecords[] {
  const sql = 'SELECT records FROM imported_file ORDER BY file';
  return connection
    .prepare<[], Buffer>(sql)
    .pluck()
    .all()
    .map((records) => unpacked<FileRecords>(records));
}

/** Where the lines of an imported text stand in its file; empty for plain text and for files that were only linked. */
export function readLinePlaces(connection: Connection, file: Sha256): readonly PlaceMark[] {
  const sql = 'SELECT places FROM imported_file WHERE file = ?';
  const places = connection.prepare<[string], Buffer>(sql).pluck().get(file);
  return places === undefined ? [] : unpacked<readonly PlaceMark[]>(places);
}

/** Names the set of imported files as it is: another set, or files read by other rules, gives another stamp. */
export function importsStamp(connection: Connection): string {
  const sql = 'SELECT file, read_by, statement_count FROM imported_file ORDER BY file';
  return connection
    .prepare<[], object>(sql)
    .all()
    .map((row) => Object.values(row).join(' '))
    .join('\n');
}

/** True when the claim tables were written from another set of imported files. */
export function importsPending(connection: Connection): boolean {
  return (readMeta(connection, 'imports.written') ?? '') !== importsStamp(connection);
}
