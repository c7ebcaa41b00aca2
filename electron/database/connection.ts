/** One SQLite connection with the pragmas every connection of Remit has. */
import Database from 'better-sqlite3';

export type Connection = Database.Database;

/** `REMT` in ASCII, kept in the file's header: tells a workspace from any other SQLite file. */
export const APPLICATION_ID = 0x52_45_4d_54;
/** How long a writer waits for another one, in milliseconds; beyond it the user is told who holds the file. */
const BUSY_TIMEOUT = 4000;
/** Page cache in KiB (negative by SQLite's convention): the search index of today's corpus fits whole. */
const CACHE_SIZE = -16_000;

export interface ConnectionOptions {
  /** Path of the native addon where the one in the npm package does not fit the runtime. */
  readonly nativeBinding?: string | undefined;
  readonly readOnly?: boolean;
}

function libraryOptions({ nativeBinding, readOnly = false }: ConnectionOptions): Database.Options {
  const binding = nativeBinding ?? process.env['REMIT_SQLITE_BINDING'];
  return {
    readonly: readOnly,
    timeout: BUSY_TIMEOUT,
    ...(binding === undefined || binding === '' ? {} : { nativeBinding: binding }),
  };
}

/**
 * Opens a file, or `:memory:`.
 * @throws SqliteError `SQLITE_NOTADB` or `SQLITE_CORRUPT` where the file is not a sound database.
 */
export function connect(file: string, options: ConnectionOptions = {}): Connection {
  const connection = new Database(file, libraryOptions(options));
  try {
    applyPragmas(connection, options.readOnly ?? false);
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Has SQLite take back what a killed writer left half-done in the file: it does so for whoever may write it, never for a reader.
 * Nothing else is changed, not even how the file is written.
 */
export function takeBackHalfDone(file: string, options: ConnectionOptions): void {
  const connection = new Database(file, libraryOptions({ ...options, readOnly: false }));
  try {
    connection.pragma('schema_version');
  } finally {
    connection.close();
  }
}

/** Opens a database held in memory from the bytes of a file; nothing is ever written back. */
export function connectToCopy(bytes: Buffer, options: ConnectionOptions = {}): Connection {
  const connection = new Database(bytes, { ...libraryOptions(options), readonly: false });
  connection.pragma('foreign_keys = ON');
  return connection;
}

/**
 * WAL: readers never wait for the writer, and a kill leaves either the old or the new state.
 * FULL: a finished write survives a power cut too; writes are rare, so their fsync is never felt.
 */
function applyPragmas(connection: Connection, readOnly: boolean): void {
  connection.pragma('foreign_keys = ON');
  connection.pragma(`cache_size = ${CACHE_SIZE}`);
  connection.pragma('temp_store = MEMORY');
  if (readOnly) {
    connection.pragma('query_only = ON');
    return;
  }
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = FULL');
}

/** A pragma that answers one number. */
export function numberPragma(connection: Connection, name: string): number {
  return Number(connection.pragma(name, { simple: true }));
}
