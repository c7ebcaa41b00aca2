/** Backup copies: consistent, written beside and renamed, the last few kept. */
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Connection } from './connection.ts';

/** Copies kept; the oldest go first. Enough to go back past a mistake noticed some days late. */
const KEPT = 5;
const ENDING = '.remit';
/** Pages copied at a time (4 MB): long enough to be fast, short enough to answer others in between. */
const PAGES_A_STEP = 1000;

export interface Backup {
  readonly file: string;
  /** When it was made, `2026-11-21T12:43:52.000Z`. */
  readonly at: string;
  readonly reason: string;
}

/** Where copies of a workspace lie: a folder beside it, so that they travel with it. */
export function backupFolder(workspace: string): string {
  return join(dirname(workspace), `${basename(workspace, ENDING)}-backups`);
}

/** A file name that sorts by time and holds no colon (Windows). */
export function backupFile(workspace: string, at: Date, reason: string): string {
  const stamp = at.toISOString().replaceAll(':', '').replace('.', '');
  return join(backupFolder(workspace), `${stamp}.${reason}${ENDING}`);
}

const BACKUP_NAME = /^(\d{4}-\d\d-\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.([a-z0-9-]+)\.remit$/u;

function parse(folder: string, name: string): readonly Backup[] {
  const [, day, hours, minutes, seconds, milliseconds, reason] = BACKUP_NAME.exec(name) ?? [];
  if (reason === undefined) return [];
  const at = `${day}T${hours}:${minutes}:${seconds}.${milliseconds}Z`;
  return [{ file: join(folder, name), at, reason }];
}

/** Copies there are, newest first; none where the folder is missing. */
export async function listBackups(workspace: string): Promise<readonly Backup[]> {
  const folder = backupFolder(workspace);
  const names = await readdir(folder).catch(() => []);
  return names.flatMap((name) => parse(folder, name)).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Where a database's header says how it is written, and the value for "without a log beside it". */
const WRITE_AND_READ_VERSION = 18;
const WITHOUT_LOG = Uint8Array.of(1, 1);

/**
 * A copy is carried about by itself: it says that it needs no log beside it, not even where nothing may be written. Then the system
 * is asked to put it on the disk, so that the rename that follows never names an empty file.
 */
async function settle(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    await handle.write(WITHOUT_LOG, 0, WITHOUT_LOG.length, WRITE_AND_READ_VERSION);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Who waits for a copy. */
export interface CopyWatch {
  readonly onProgress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Copies the whole database, the unwritten log included, while it stays open and goes on being written.
 * Cancelled or failed, nothing is left of it. @throws the signal's reason
 */
export async function writeBackup(connection: Connection, file: string, watch?: CopyWatch): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.unfinished`;
  try {
    await connection.backup(unfinished, {
      progress: ({ totalPages, remainingPages }) => {
        watch?.signal.throwIfAborted();
        watch?.onProgress(totalPages - remainingPages, totalPages);
        return PAGES_A_STEP;
      },
    });
    await settle(unfinished);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/** Makes a copy with this reason and lets the oldest go. */
export async function keepBackup(
  connection: Connection,
  workspace: string,
  at: Date,
  reason: string,
): Promise<string> {
  const file = backupFile(workspace, at, reason);
  await writeBackup(connection, file);
  const old = (await listBackups(workspace)).slice(KEPT);
  for (const backup of old) await rm(backup.file, { force: true });
  return file;
}
