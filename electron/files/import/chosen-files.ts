/** Files and folders somebody chose or dropped → the files in them, in order. */
import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type FolderFile, listFolder, MOST_FILES } from '../folder.ts';
import type { FailedFile } from '../link.ts';
import { FileProblem, reasonOf } from '../problem.ts';

export interface ChosenFiles {
  readonly files: readonly FolderFile[];
  /** Paths that are not there, and a word when there were too many. */
  readonly failed: readonly FailedFile[];
}

async function filesAt(
  path: string,
): Promise<{ readonly files: readonly FolderFile[]; readonly truncated: boolean }> {
  const found = await lstat(path);
  if (found.isDirectory()) return listFolder(path);
  return { files: [{ name: basename(path), path, symlink: found.isSymbolicLink() }], truncated: false };
}

/** Lists what the paths hold; one that cannot be listed stops no other. */
export async function chosenFiles(paths: readonly string[]): Promise<ChosenFiles> {
  const files: FolderFile[] = [];
  const failed: FailedFile[] = [];
  for (const path of paths) {
    try {
      const found = await filesAt(path);
      files.push(...found.files);
      if (found.truncated)
        failed.push({
          file: path,
          problem: new FileProblem('folder-too-many', { file: path, limit: MOST_FILES }),
        });
    } catch (cause) {
      const problem =
        cause instanceof FileProblem
          ? cause
          : new FileProblem('file-unreadable', { file: path, reason: reasonOf(cause) }, cause);
      failed.push({ file: path, problem });
    }
  }
  return { files, failed };
}
