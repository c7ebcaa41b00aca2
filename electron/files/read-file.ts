/** Reads one file whole, within bounds, and names it by its hash. */
import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Sha256 } from '../../graph-data/model/ids.ts';
import type { FolderFile } from './folder.ts';
import { FileProblem, reasonOf } from './problem.ts';

/** A text of this size holds ten million characters, a hundred times the longest document known. */
export const LARGEST_MEGABYTES = 32;

export interface FileBytes {
  readonly bytes: Uint8Array;
  readonly sha256: Sha256;
}

/** `O_NOFOLLOW` closes the gap between listing and opening; Windows has no such flag and no such links by default. */
const FLAGS = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0);

async function readBounded({ name, path }: FolderFile, megabytes: number): Promise<Uint8Array> {
  const handle = await open(path, FLAGS);
  try {
    const { size } = await handle.stat();
    if (size > megabytes * 1024 * 1024) throw new FileProblem('file-too-large', { file: name, megabytes });
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

/**
 * Nothing of a file that is too large is read.
 * @throws FileProblem naming the file and what is wrong with it.
 */
export async function readBytes(file: FolderFile, megabytes = LARGEST_MEGABYTES): Promise<FileBytes> {
  if (file.symlink) throw new FileProblem('file-symlink', { file: file.name });
  try {
    const bytes = await readBounded(file, megabytes);
    return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') as Sha256 };
  } catch (cause) {
    if (cause instanceof FileProblem) throw cause;
    throw new FileProblem('file-unreadable', { file: file.name, reason: reasonOf(cause) }, cause);
  }
}
