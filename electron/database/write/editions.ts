/** New editions: questions that wait, documents set aside. Each decision is one transaction; the claim tables follow (`refresh.ts`). */
import type { DocumentRecord } from '../../../graph-data/model/document.ts';
import type { EditionPair } from '../../../graph-data/model/edition.ts';
import type { DocumentId, Sha256 } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { EditionQuestion, SetAside } from '../types.ts';

/** Puts documents aside for a file; one that is set aside already stays so, now for this file. */
export function insertSetAside(
  connection: Connection,
  documents: readonly DocumentRecord[],
  replacedBy: Sha256,
  at: string,
): void {
  const insert = connection.prepare('INSERT OR REPLACE INTO set_aside VALUES (?, ?, ?, ?)');
  for (const document of documents) insert.run(document.id, JSON.stringify(document), replacedBy, at);
}

/** Answers the question of a file: its claims stand beside the others, or instead of those of the named documents. */
export function answerEdition(
  connection: Connection,
  file: Sha256,
  instead: readonly DocumentRecord[],
  at: Date,
): void {
  connection
    .transaction(() => {
      connection.prepare('UPDATE imported_file SET question = NULL WHERE file = ?').run(file);
      insertSetAside(connection, instead, file, at.toISOString());
    })
    .immediate();
}

/** The document takes part again, beside the edition that had replaced it. */
export function bringBack(connection: Connection, document: DocumentId): void {
  connection.prepare('DELETE FROM set_aside WHERE document = ?').run(document);
}

/**
 * Called before a file goes: what it had replaced comes back, unless the file was itself replaced; then it stays aside for the newest
 * edition. To be run inside a transaction.
 */
export function forgetEdition(connection: Connection, file: Sha256): void {
  const own = readSetAside(connection).filter(({ document }) => document.file === file);
  const heir = own[0]?.replacedBy;
  if (heir === undefined) connection.prepare('DELETE FROM set_aside WHERE replaced_by = ?').run(file);
  else connection.prepare('UPDATE set_aside SET replaced_by = ? WHERE replaced_by = ?').run(heir, file);
  for (const { document } of own) bringBack(connection, document.id);
}

interface SetAsideRow {
  readonly record: string;
  readonly replacedBy: Sha256;
  readonly at: string;
}

/** What was set aside, newest first. */
export function readSetAside(connection: Connection): readonly SetAside[] {
  const sql =
    'SELECT record, replaced_by AS replacedBy, set_aside_at AS at FROM set_aside ORDER BY set_aside_at DESC, document';
  return connection
    .prepare<[], SetAsideRow>(sql)
    .all()
    .map(({ record, ...row }) => ({ ...row, document: JSON.parse(record) as DocumentRecord }));
}

interface QuestionRow {
  readonly file: Sha256;
  readonly name: string;
  readonly question: string;
}

/** Questions that wait for an answer, in the order their files came; files that wait for their columns are not among them. */
export function readEditionQuestions(connection: Connection): readonly EditionQuestion[] {
  const sql =
    "SELECT file, name, question FROM imported_file WHERE question <> '[]' ORDER BY imported_at, name";
  return connection
    .prepare<[], QuestionRow>(sql)
    .all()
    .map(({ question, ...row }) => ({ ...row, pairs: JSON.parse(question) as readonly EditionPair[] }));
}
