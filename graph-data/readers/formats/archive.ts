/** ZIP archives (DOCX, XLSX, OFD) held in memory, unpacked file by file within bounds; nothing is written to a disk. */
import { unzipSync } from 'fflate';
import { damagedPart, refusals } from '../refusals.ts';
import { UnreadableText } from '../unreadable.ts';
import { LARGEST_ARCHIVE, LARGEST_ENTRY, MOST_ENTRIES, within } from './limits.ts';

/** The names in an archive and their bytes. A path is only ever looked up, so `../` in a name leads nowhere. */
export interface Archive {
  readonly names: readonly string[];
  /** Bytes of a file by its path, whatever its case or leading slash; null where the archive has none. */
  read(path: string): Uint8Array | null;
  /** The same for many files: the list at the end of the archive is gone through once for some of them, not once for each. */
  readEach(paths: readonly string[]): Generator<Uint8Array | null>;
}

/** Files unpacked together: enough that the list is seldom read, few enough that pages do not pile up. */
const TOGETHER = 64;

/** `/Doc_0/./Pages/../Document.xml` → `doc_0/document.xml`. */
export function normalisedPath(path: string): string {
  const parts: string[] = [];
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return parts.join('/').toLowerCase();
}

function listed(bytes: Uint8Array): string[] {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        within(names.length, MOST_ENTRIES, 'entries');
        return false;
      },
    });
  } catch (cause) {
    if (cause instanceof UnreadableText) throw cause;
    throw new UnreadableText(refusals.damagedArchive, { cause });
  }
  return names;
}

/** Unpacks the files with these stored names; fflate never writes more than the declared size. `before` is what was unpacked already. */
function unpack(
  bytes: Uint8Array,
  stored: ReadonlySet<string>,
  before: number,
): Readonly<Record<string, Uint8Array>> {
  const open = new Set(stored);
  let unpacked = before;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!open.delete(name)) return false;
        within(originalSize, LARGEST_ENTRY, 'entryBytes');
        unpacked += originalSize;
        within(unpacked, LARGEST_ARCHIVE, 'archiveBytes');
        return true;
      },
    });
  } catch (cause) {
    if (cause instanceof UnreadableText) throw cause;
    throw new UnreadableText(damagedPart([...stored].join('、').slice(0, 80)), { cause });
  }
}

/**
 * Opens an archive.
 * @throws UnreadableText when it is damaged or unfolds beyond `limits.ts`
 */
export function openArchive(bytes: Uint8Array): Archive {
  const names = listed(bytes);
  const storedBy = new Map<string, string>();
  for (const name of names) if (!storedBy.has(normalisedPath(name))) storedBy.set(normalisedPath(name), name);
  let unpacked = 0;
  function* readEach(paths: readonly string[]): Generator<Uint8Array | null> {
    for (let start = 0; start < paths.length; start += TOGETHER) {
      const stored = paths.slice(start, start + TOGETHER).map((path) => storedBy.get(normalisedPath(path)));
      const wanted = new Set(stored.filter((name) => name !== undefined));
      const files = wanted.size === 0 ? {} : unpack(bytes, wanted, unpacked);
      for (const content of Object.values(files)) unpacked += content.length;
      for (const name of stored) yield name === undefined ? null : (files[name] ?? null);
    }
  }
  return {
    names,
    read: (path) => readEach([path]).next().value ?? null,
    readEach,
  };
}
