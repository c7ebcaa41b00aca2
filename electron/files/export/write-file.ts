/** Writes a file whole or not at all: beside its place first, then renamed over it. */
import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileProblem } from '../problem.ts';
import { exportProblem } from './problem.ts';

export interface WriteOptions {
  /** False when nobody was asked whether an existing file may go. */
  readonly overwrite: boolean;
  readonly signal?: AbortSignal;
}

/**
 * Refuses what a rename would pass over: a file nobody said may go, a folder, a file set read-only.
 * @throws FileProblem, or the system's error
 */
async function requireReplaceable(file: string, overwrite: boolean): Promise<void> {
  const there = await stat(file).catch(() => null);
  if (there === null) return;
  if (there.isDirectory()) throw new FileProblem('export-is-folder', { file });
  if (!overwrite) throw new FileProblem('export-exists', { file });
  await access(file, constants.W_OK);
}

/** What is written is on the disk, not in a cache, before the old file goes. */
async function writeAndSync(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, 'wx');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The rename is on the disk only once its folder is; a system that cannot open a folder (Windows) does without. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}

/**
 * On any error the file that was there is there unchanged, and nothing is left beside it.
 * @throws FileProblem `export-…` naming the file, or the signal's reason when it was cancelled.
 */
export async function writeExport(file: string, bytes: Uint8Array, options: WriteOptions): Promise<void> {
  // Through a link the file it leads to is replaced, not the link.
  const target = await realpath(file).catch(() => file);
  const temporary = join(dirname(target), `.remit-${randomUUID()}.tmp`);
  try {
    await requireReplaceable(target, options.overwrite);
    await writeAndSync(temporary, bytes);
    options.signal?.throwIfAborted();
    await requireReplaceable(target, options.overwrite);
    await rename(temporary, target);
    await syncFolder(dirname(target));
  } catch (cause) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (options.signal?.aborted === true) throw cause;
    throw exportProblem(file, cause);
  }
}
