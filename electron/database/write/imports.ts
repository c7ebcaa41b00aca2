/** Imported files: one transaction each, so that a kill leaves a file whole or absent. The claim tables follow later (`refresh.ts`). */
import type { EditionVerdict } from '../../../graph-data/model/edition.ts';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { FileRecords, ImportedFile } from '../../../graph-data/model/imported.ts';
import type { PlaceMark, ReadingNote } from '../../../graph-data/model/line-place.ts';
import type { TableHead } from '../../../graph-data/model/table-columns.ts';
import type { Connection } from '../connection.ts';
import { packed, unpacked } from '../packed.ts';
import { shelved, stringShelf } from '../read/string-shelf.ts';
import type { ImportSummary, KeptImport, LinkedText } from '../types.ts';
import { forgetEdition, insertSetAside } from './editions.ts';
import { putText, readLinkedText } from './linked-texts.ts';
import { forgetMeasureTextsOf } from './measure-texts.ts';
import { change, readMeta } from './meta.ts';
import { forgetOtherReading } from './other-readings.ts';

/** An edition asks with its pairs; a file that waits for its columns has none. */
const COLUMNS_ASKED = '[]';

function questionOf(verdict: EditionVerdict): string | null {
  if (verdict.kind === 'asked') return JSON.stringify(verdict.pairs);
  return verdict.kind === 'columns' ? COLUMNS_ASKED : null;
}

/** Stores the file and its text; a file that is there already is replaced by what newer rules read of it. */
export function insertImport(
  connection: Connection,
  imported: ImportedFile,
  text: LinkedText,
  verdict: EditionVerdict,
): void {
  const { records, importedAt, readAt = '', readBy, rules = '', notes, places, tables = [] } = imported;
  change(connection, () => {
    putText(connection, text, importedAt);
    // Newer rules may have decoded it otherwise.
    forgetMeasureTextsOf(connection, text.file);
    forgetOtherReading(connection, records.file.sha256);
    connection
      .prepare(
        `INSERT OR REPLACE INTO imported_file (file, name, imported_at, read_by, document_count, statement_count, issue_count, notes,
          places, records, question, tables, read_at, rules)
        VALUES (:file, :name, :importedAt, :readBy, :documents, :statements, :issues, :notes, :places, :records, :question, :tables,
          :readAt, :rules)`,
      )
      .run({
        ...{ file: records.file.sha256, name: records.file.name, importedAt, readBy },
        documents: records.documents.length,
        statements: records.statements.length,
        issues: records.issues.length,
        notes: JSON.stringify(notes),
        places: packed(places),
        records: packed(records),
        question: questionOf(verdict),
        tables: JSON.stringify(tables),
        readAt,
        rules,
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
      forgetOtherReading(connection, file);
      for (const each of deletes) each.run(file);
    }
  });
}

interface SummaryRow extends Omit<ImportSummary, 'notes' | 'tables'> {
  readonly notes: string;
  readonly tables: string;
}

const SUMMARIES = `
  SELECT file, name, imported_at AS importedAt, read_at AS readAt, read_by AS readBy, document_count AS documents,
    statement_count AS statements, issue_count AS issues, notes, tables, rules
  FROM imported_file`;

function summaries(connection: Connection, condition: string): readonly ImportSummary[] {
  const sql = `${SUMMARIES} WHERE ${condition} ORDER BY imported_at DESC, name`;
  return connection
    .prepare<[], SummaryRow>(sql)
    .all()
    .map((row) => ({
      ...row,
      notes: JSON.parse(row.notes) as readonly ReadingNote[],
      tables: JSON.parse(row.tables) as readonly TableHead[],
    }));
}

/** What was imported, newest first. */
export function readImports(connection: Connection): readonly ImportSummary[] {
  return summaries(connection, 'question IS NULL');
}

/** Files that wait until somebody tells what their columns hold, newest first. */
export function readColumnQuestions(connection: Connection): readonly ImportSummary[] {
  return summaries(connection, `question = '${COLUMNS_ASKED}'`);
}

interface KeptRow {
  readonly importedAt: string;
  readonly readAt: string;
  readonly readBy: string;
  readonly rules: string;
  readonly notes: string;
  readonly tables: string;
  readonly places: Buffer;
  readonly records: Buffer;
  readonly question: string | null;
}

/** Everything that is kept of one file; null where it was not imported, or its text is gone. */
export function readKeptImport(connection: Connection, file: Sha256): KeptImport | null {
  const sql = `
    SELECT imported_at AS importedAt, read_at AS readAt, read_by AS readBy, rules, notes, tables, places, records, question
    FROM imported_file WHERE file = ?`;
  const row = connection.prepare<[string], KeptRow>(sql).get(file);
  const text = readLinkedText(connection, file);
  if (row === undefined || text === null) return null;
  const { importedAt, readAt, readBy, rules, question } = row;
  return {
    imported: {
      ...{ importedAt, readAt, readBy, rules },
      notes: JSON.parse(row.notes) as readonly ReadingNote[],
      tables: JSON.parse(row.tables) as readonly TableHead[],
      places: unpacked<readonly PlaceMark[]>(row.places),
      records: unpacked<FileRecords>(row.records),
    },
    text,
    waits: question === null ? null : question === COLUMNS_ASKED ? 'columns' : 'edition',
  };
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
 * Names what the claims are written from: another set of files, files read by other rules or read again, or another document set aside gives
 * another stamp.
 */
export function importsStamp(connection: Connection): string {
  const files =
    "SELECT file, trim(read_by || ' ' || read_at), statement_count FROM imported_file WHERE question IS NULL ORDER BY file";
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
