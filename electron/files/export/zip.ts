/** Office files are zip archives; written with one fixed time they are the same bytes for the same content. */
import { unzipSync, type Zippable, zipSync } from 'fflate';

/** The first moment a zip archive can name, read in local time as zip does. */
const EPOCH = new Date(1980, 0, 1);

/**
 * The archive with every entry stamped with the same time, in order of names but for the list of types, which readers expect first.
 * @param change gives an entry's new text, or leaves it as it is.
 */
export function restamp(
  archive: Uint8Array,
  change: (name: string, text: () => string) => string | null = () => null,
): Uint8Array {
  const entries = unzipSync(archive);
  const names = Object.keys(entries).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const stamped: Zippable = {};
  for (const name of names) {
    const bytes = entries[name] ?? new Uint8Array();
    const changed = change(name, () => new TextDecoder().decode(bytes));
    stamped[name] = changed === null ? bytes : new TextEncoder().encode(changed);
  }
  return zipSync(stamped, { mtime: EPOCH, level: 6 });
}

function rank(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1;
}
