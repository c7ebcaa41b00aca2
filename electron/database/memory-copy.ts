/** A workspace that cannot be written, read through a copy in memory. */
import { cp, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Connection, type ConnectionOptions, connect, connectToCopy } from './connection.ts';
import { WorkspaceProblem } from './problem.ts';

/** The file, the log beside it that holds what was not yet folded in, and what takes a killed write back where there is no such log. */
const PARTS = ['', '-wal', '-journal'];

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

/** A log's header holds two numbers drawn anew whenever it begins from its start. */
const LOG_HEADER = 32;
const MOST_TRIES = 50;
const BETWEEN_TRIES = 100;

async function logHeader(file: string): Promise<string> {
  const handle = await open(`${file}-wal`, 'r').catch(() => null);
  if (handle === null) return '';
  try {
    const { buffer } = await handle.read(Buffer.alloc(LOG_HEADER), 0, LOG_HEADER, 0);
    return buffer.toString('hex');
  } finally {
    await handle.close();
  }
}

/** Stays the same while another program adds to the log, and changes when the log is folded into the file. */
async function stateOf(file: string): Promise<string> {
  const { size, mtimeNs } = await stat(file, { bigint: true });
  return `${size} ${mtimeNs} ${await logHeader(file)}`;
}

async function copyParts(file: string, copy: string): Promise<void> {
  for (const part of PARTS) {
    await rm(copy + part, { force: true });
    if (await exists(file + part)) await cp(file + part, copy + part, { mode: 0 });
  }
}

/**
 * Another program may be writing: a copy counts when nothing was folded in meanwhile. What was added to the log after its last
 * whole transaction is passed over by SQLite.
 * @throws WorkspaceProblem `workspace-busy` where the file never rests
 */
async function copyTo(folder: string, file: string): Promise<string> {
  const copy = join(folder, basename(file));
  for (let turn = 0; turn < MOST_TRIES; turn += 1) {
    const before = await stateOf(file);
    await copyParts(file, copy);
    if ((await stateOf(file)) === before) return copy;
    await wait(BETWEEN_TRIES);
  }
  throw new WorkspaceProblem('workspace-busy', { file });
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
