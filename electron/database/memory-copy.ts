/** A workspace that cannot be written, read through a copy in memory. */
import { cp, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Connection, type ConnectionOptions, connect, connectToCopy } from './connection.ts';

/** The file and the log beside it that holds what was not yet folded in. */
const PARTS = ['', '-wal'];

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function copyTo(folder: string, file: string): Promise<string> {
  const copy = join(folder, basename(file));
  for (const part of PARTS) {
    if (await exists(file + part)) await cp(file + part, copy + part, { mode: 0 });
  }
  return copy;
}

/** The bytes of the database with its log folded in and no trace of WAL, which memory does not know. */
function settledBytes(file: string, options: ConnectionOptions): Buffer {
  const connection = connect(file, options);
  try {
    connection.pragma('wal_checkpoint(TRUNCATE)');
    connection.pragma('journal_mode = DELETE');
    return connection.serialize();
  } finally {
    connection.close();
  }
}

/**
 * SQLite cannot open a WAL database in a folder where it may not create its index file. So it is copied to a
 * private folder, settled there, taken into memory, and the copy is removed at once.
 */
export async function openInMemory(file: string, options: ConnectionOptions): Promise<Connection> {
  const folder = await mkdtemp(join(tmpdir(), 'remit-'));
  try {
    const copy = await copyTo(folder, file);
    return connectToCopy(settledBytes(copy, options), options);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
