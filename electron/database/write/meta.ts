/** Facts about the workspace itself. */
import type { Connection } from '../connection.ts';

export type MetaKey =
  | 'revision'
  | 'dataset.digest'
  | 'dataset.appVersion'
  | 'dataset.shipped'
  | 'imports.written'
  | 'amendments.written'
  | 'overview.fingerprint'
  | 'overview.positions';

export function readMeta(connection: Connection, key: MetaKey): string | null {
  return (
    connection.prepare<[string], string>('SELECT value FROM meta WHERE key = ?').pluck().get(key) ?? null
  );
}

export function writeMeta(connection: Connection, key: MetaKey, value: string): void {
  connection.prepare('INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)').run(key, value);
}

/** Counts changes of what the window shows; 0 for a workspace nothing was ever written to. */
export function readRevision(connection: Connection): number {
  return Number(readMeta(connection, 'revision') ?? 0);
}

export function nextRevision(connection: Connection): void {
  writeMeta(connection, 'revision', String(readRevision(connection) + 1));
}

/** One transaction that changes what the window shows: all of it or nothing, and the revision grows with it. */
export function change<Result>(connection: Connection, write: () => Result): Result {
  return connection
    .transaction(() => {
      const result = write();
      nextRevision(connection);
      return result;
    })
    .immediate();
}
