/** Notes and bookmarks: one row a subject. They change no claim, so the revision of the workspace stays. */
import { type Note, type NoteSubject, noteKey, noteSubject } from '../../../graph-data/model/note.ts';
import type { Connection } from '../connection.ts';

interface Row {
  readonly subject: string;
  readonly name: string;
  readonly text: string;
  readonly bookmarked: number;
  readonly at: string;
}

/** Changed last first. */
export function readNotes(connection: Connection): readonly Note[] {
  const sql =
    'SELECT subject, name, text, bookmarked, changed_at AS at FROM note ORDER BY changed_at DESC, subject';
  return connection
    .prepare<[], Row>(sql)
    .all()
    .flatMap(({ subject: key, bookmarked, ...row }) => {
      const subject = noteSubject(key);
      return subject === null ? [] : [{ ...row, subject, bookmarked: bookmarked === 1 }];
    });
}

export function writeNote(connection: Connection, { subject, bookmarked, ...note }: Note): void {
  connection
    .prepare('INSERT OR REPLACE INTO note VALUES (:subject, :name, :text, :bookmarked, :at)')
    .run({ ...note, subject: noteKey(subject), bookmarked: bookmarked ? 1 : 0 });
}

export function deleteNote(connection: Connection, subject: NoteSubject): void {
  connection.prepare('DELETE FROM note WHERE subject = ?').run(noteKey(subject));
}
