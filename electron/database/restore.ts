/** Takes a damaged workspace out of the way and puts a sound one in its place. Nothing is deleted. */
import { copyFile, rename, rm, stat } from 'node:fs/promises';
import { WorkspaceProblem } from './problem.ts';
import { bestBackup, type OpenOptions } from './worlds.ts';

export type RestoreFrom = 'backup' | 'dataset';

const PARTS = ['', '-wal', '-shm'];

async function moveAside(file: string, at: Date, why: 'damaged' | 'replaced'): Promise<void> {
  const mark = at.toISOString().replaceAll(':', '').replace('.', '');
  for (const part of PARTS) {
    const exists = await stat(file + part).then(
      () => true,
      () => false,
    );
    if (exists) await rename(file + part, `${file}.${why}-${mark}${part}`);
  }
}

/** Puts a copy in the place of a workspace that nobody has open; what was there is kept beside it. */
export async function putInPlace(
  file: string,
  copy: string,
  at: Date,
  why: 'damaged' | 'replaced',
): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await copyFile(copy, unfinished);
    await moveAside(file, at, why);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

/**
 * Prepares the place; the caller opens it afterwards. From `dataset` the place is simply empty, and opening
 * creates a fresh workspace.
 * @throws WorkspaceProblem `workspace-no-backup` where no sound copy is left.
 */
export async function restoreFile(options: OpenOptions, from: RestoreFrom): Promise<void> {
  const { file, now } = options;
  if (from === 'dataset') return moveAside(file, now(), 'damaged');
  const backup = await bestBackup(options);
  if (backup === null) throw new WorkspaceProblem('workspace-no-backup', { file });
  await putInPlace(file, backup.file, now(), 'damaged');
}
