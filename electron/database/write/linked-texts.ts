/** Texts the user linked: one transaction each, so a kill leaves a text whole or absent. */
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { LinkedText } from '../types.ts';
import { indexMeasureTexts } from './measure-texts.ts';
import { change } from './meta.ts';

/** Stores the text alone, inside the caller's transaction. */
export function putText(connection: Connection, linked: LinkedText, at: string): void {
  connection
    .prepare('INSERT OR REPLACE INTO linked_text VALUES (:file, :name, :encoding, :text, :at)')
    .run({ ...linked, at });
}

export function insertLinkedText(connection: Connection, linked: LinkedText, at: Date): void {
  change(connection, () => {
    putText(connection, linked, at.toISOString());
    indexMeasureTexts(connection, linked.file, linked.text);
  });
}

export function readLinkedText(connection: Connection, file: Sha256): LinkedText | null {
  const sql = 'SELECT file, name, encoding, text FROM linked_text WHERE file = ?';
  return connection.prepare<[string], LinkedText>(sql).get(file) ?? null;
}
