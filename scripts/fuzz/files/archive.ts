/** Packs texts as the archive of an office format. */
import { strToU8, zipSync } from 'fflate';

export function packed(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}
