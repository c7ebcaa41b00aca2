/** Lists the files of a folder the user chose, with bounds so that a wrong choice (a whole disk) ends soon. */
import { opendir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { FileProblem, reasonOf } from './problem.ts';

/** Folders inside folders looked into: a shelf sorted by year and city. */
const DEEPEST = 4;
/** More files than any shelf of documents holds. */
export const MOST_FILES = 5000;

export interface FolderFile {
  /** Path inside the folder, as shown to the user. */
  readonly name: string;
  readonly path: string;
  readonly symlink: boolean;
}

export interface FolderListing {
  readonly files: readonly FolderFile[];
  /** True when files beyond the limit were left out. */
  readonly truncated: boolean;
}

async function walk(root: string, folder: string, depth: number, files: FolderFile[]): Promise<void> {
  for await (const entry of await opendir(folder)) {
    if (files.length > MOST_FILES) return;
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < DEEPEST) await walk(root, path, depth + 1, files);
    else if (entry.isFile() || entry.isSymbolicLink())
      files.push({ name: relative(root, path), path, symlink: entry.isSymbolicLink() });
  }
}

/**
 * Files in the folder and up to four levels below, by name. Links are listed but not followed: one could
 * lead out of the folder the user meant. Hidden files and special files are passed over.
 * @throws FileProblem `folder-unreadable`
 */
export async function listFolder(root: string): Promise<FolderListing> {
  const files: FolderFile[] = [];
  try {
    await walk(root, root, 0, files);
  } catch (cause) {
    throw new FileProblem('folder-unreadable', { file: root, reason: reasonOf(cause) }, cause);
  }
  const sorted = files.slice(0, MOST_FILES).sort((a, b) => (a.name < b.name ? -1 : 1));
  return { files: sorted, truncated: files.length > MOST_FILES };
}
