/** Imported files: one transaction each, so that a kill leaves a file whole or absent. The claim tables follow later (`refresh.ts`). */
import { gunzipSync, gzipSync } from 'node:zlib';
import type { EditionVerdict } from '../../../graph-data/model/edition.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { FileRecords, ImportedFile } from '../../../graph-data/model/imported.ts';
import type { PlaceMark, ReadingNote } from '../../../graph-data/model/line-place.ts';
import type { Connection } from '../connection.ts';
import { shelved, stringShelf } from '../read/string-shelf.ts';
import type { ImportSummary, LinkedText } from '../types.ts';
import { forgetEdition, insertSetAside } from './editions.ts';
import { putText } from './linked-texts.ts';
import { forgetMeasureTextsOf } from './measure-texts.ts';
import { change, readMeta } from './meta.ts';

/** Claims repeat ids and words: a thousand invented files take 40 MB packed, 290 MB as they are. */
const packed = (value: unknown): Buffer => gzipSync(JSON.stringify(value), { level: 1 });

/** What `packed` wrote in this file; nobody else writes the column. */
const unpacked = <Value>(bytes: Buffer): Value => JSON.parse(gunzipSync(bytes).toString('utf8')) as Value;

/** Stores the file and its text; a file that is there already is replaced by what newer rules read of it. */
export function insertImport(
  connection: Connection,
  imported: ImportedFile,
  text: LinkedText,
  verdict: EditionVerdict,
): void {
  const { records, importedAt, readBy, notes, places } = imported;
  change(connection, () => {
    putText(connection, text, importedAt);
    // Newer rules may have decoded it otherwise.
    forgetMeasureTextsOf(connection, text.file);
    connection
      .prepare(
        `INSERT OR REPLACE INTO imported_file (file, name, imported_at, read_by, document_count, statement_count, issue_count, notes,
          places, records, question)
        VALUES (:file, :name, :importedAt, :readBy, :documents, :statements, :issues, :notes, :places, :records, :question)`,
      )
      .run({
        ...{ file: records.file.sha256, name: records.file.name, importedAt, readBy },
        documents: records.documents.length,
        statements: records.statements.length,
        issues: records.issues.length,
        notes: JSON.stringify(notes),
        places: packed(places),
        records: packed(records),
        question: verdict.kind === 'asked' ? JSON.stringify(verdict.pairs) : null,
      });
    if (verdict.kind === 'instead') insertSetAside(connection, verdict.of, records.file.sha256, importedAt);
  });
}

/** Forgets the files and their texts; their claims go with the next writing of the claim tables, and what they replaced comes back. */
export function deleteImports(connection: Connection, files: readonly Sha256[]): void {
  const tables = ['imported_file', 'linked_text'];
  const deletes = tables.map((table) => connection.prepare(`DELETE FROM ${table} WHERE file = ?`));
  change(connection, () => {
    for (const file of files) {
      forgetEdition(connection, file);
      for (const each of deletes) each.run(file);
    }
  });
}

interface SummaryRow extends Omit<ImportSummary, 'notes'> {
  readonly notes: string;
}

/** What was imported, newest first. */
export function readImports(connection: Connection): readonly ImportSummary[] {
  const sql = `
    SELECT file, name, imported_at AS importedAt, read_by AS readBy, document_count AS documents,
      statement_count AS statements, issue_count AS issues, notes
    FROM imported_file WHERE question IS NULL ORDER BY imported_at DESC, name`;
  return connection
    .prepare<[], SummaryRow>(sql)
    .all()
    .map((row) => ({ ...row, notes: JSON.parse(row.notes) as readonly ReadingNote[] }));
}

/** Everything that was read of the imported files, in the order of their hashes; files with an open question are not among them. */
export function readImportedRecords(connection: Connection): readonly FileRecords[] {
  const sql = 'SELECT records FROM imported_file WHERE question IS NULL ORDER BY file';
  const packs = connection.prepare<[], Buffer>(sql).pluck().iterate();
  const shelf = stringShelf();
  return Array.from(packs, (records) => shelved(unpacked<FileRecords>(records), shelf));
}

/** What was read of one file, whether or not it claims anything yet; null where it was not imported. */
export function readFileRecords(connection: Connection, file: Sha256): FileRecords | null {
  const sql = 'SELECT records FROM imported_file WHERE file = ?';
  const records = connection.prepare<[string], Buffer>(sql).pluck().get(file);
  return records === undefined ? null : unpacked<FileRecords>(records);
}

/** Where the lines of an imported text stand in its file; empty for plain text and for files that were only linked. */
export function readLinePlaces(connection: Connection, file: Sha256): readonly PlaceMark[] {
  const sql = 'SELECT places FROM imported_file WHERE file = ?';
  const places = connection.prepare<[string], Buffer>(sql).pluck().get(file);
  return places === undefined ? [] : unpacked<readonly PlaceMark[]>(places);
}

/**
 * Names what the claims are written from: another set of files, files read by other rules, or another document set aside gives
 * another stamp.
 */
export function importsStamp(connection: Connection): string {
  const files =
    'SELECT file, read_by, statement_count FROM imported_file WHERE question IS NULL ORDER BY file';
  const setAside = "SELECT 'aside', document FROM set_aside ORDER BY document";
  return [files, setAside]
    .flatMap((sql) => connection.prepare<[], object>(sql).all())
    .map((row) => Object.values(row).join(' '))
    .join('\n');
}

/** True when the claim tables were written from another set of imported files. */
export function importsPending(connection: Connection): boolean {
  return (readMeta(connection, 'imports.written') ?? '') !== importsStamp(connection);
}
