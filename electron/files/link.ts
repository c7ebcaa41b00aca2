/** Matches the files of a folder to the workspace's documents by hash and stores their texts. */
import type { DocumentId, Sha256 } from '../../graph-data/model/ids.ts';
import { decode } from './decode.ts';
import { type FolderFile, listFolder, MOST_FILES } from './folder.ts';
import { FileProblem } from './problem.ts';
import { readBytes } from './read-file.ts';

/** What linking needs of a workspace; `electron/main` brings both together. */
export interface TextShelf {
  documents(): Promise<readonly { readonly document: { readonly id: DocumentId; readonly file: Sha256 } }[]>;
  linkedText(file: Sha256): Promise<object | null>;
  linkText(text: StoredText, at: Date): Promise<void>;
}

interface StoredText {
  readonly file: Sha256;
  readonly name: string;
  readonly encoding: string;
  readonly text: string;
}

export interface FailedFile {
  readonly file: string;
  readonly problem: unknown;
}

export interface LinkOutcome {
  readonly cancelled: boolean;
  readonly linked: readonly { readonly file: string; readonly documents: readonly DocumentId[] }[];
  readonly alreadyLinked: readonly string[];
  readonly unknown: readonly string[];
  readonly failed: readonly FailedFile[];
}

export interface LinkOptions {
  readonly signal: AbortSignal;
  readonly now: () => Date;
  /** Told before each file, and once more at the end. */
  readonly onProgress: (progress: {
    readonly done: number;
    readonly total: number;
    readonly file: string;
  }) => void;
}

type Fate =
  | { readonly kind: 'linked'; readonly documents: readonly DocumentId[] }
  | { readonly kind: 'alreadyLinked' | 'unknown' };

type KnownFiles = ReadonlyMap<Sha256, readonly DocumentId[]>;

async function knownFiles(shelf: TextShelf): Promise<KnownFiles> {
  const known = new Map<Sha256, readonly DocumentId[]>();
  for (const { document } of await shelf.documents())
    known.set(document.file, [...(known.get(document.file) ?? []), document.id]);
  return known;
}

async function linkFile(shelf: TextShelf, file: FolderFile, known: KnownFiles, now: Date): Promise<Fate> {
  const { bytes, sha256 } = await readBytes(file);
  const documents = known.get(sha256);
  if (documents !== undefined && (await shelf.linkedText(sha256)) !== null) return { kind: 'alreadyLinked' };
  const { text, encoding } = decode(file.name, bytes);
  if (documents === undefined) return { kind: 'unknown' };
  await shelf.linkText({ file: sha256, name: file.name, encoding, text }, now);
  return { kind: 'linked', documents };
}

/**
 * One transaction a file: cancelling or a kill leaves every text whole or absent. A file that fails does not
 * stop the others.
 * @throws FileProblem `folder-unreadable`
 */
export async function linkFolder(
  shelf: TextShelf,
  folder: string,
  options: LinkOptions,
): Promise<LinkOutcome> {
  const { files, truncated } = await listFolder(folder);
  const known = await knownFiles(shelf);
  const linked: LinkOutcome['linked'][number][] = [];
  const alreadyLinked: string[] = [];
  const unknown: string[] = [];
  const failed: FailedFile[] = [];
  let done = 0;
  for (const file of files) {
    if (options.signal.aborted) break;
    options.onProgress({ done, total: files.length, file: file.name });
    try {
      const fate = await linkFile(shelf, file, known, options.now());
      if (fate.kind === 'linked') linked.push({ file: file.name, documents: fate.documents });
      else (fate.kind === 'unknown' ? unknown : alreadyLinked).push(file.name);
    } catch (problem) {
      failed.push({ file: file.name, problem });
    }
    done += 1;
  }
  options.onProgress({ done, total: files.length, file: '' });
  if (truncated)
    failed.push({
      file: folder,
      problem: new FileProblem('folder-too-many', { file: folder, limit: MOST_FILES }),
    });
  return { cancelled: done < files.length, linked, alreadyLinked, unknown, failed };
}
