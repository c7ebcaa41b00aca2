/** Tables of characters for PDF fonts, read from the folder they were installed into. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CharacterMaps } from '../../graph-data/readers/index.ts';

/** Reads the tables that come with pdf.js (`pdfjs-dist/cmaps`) from `folder`. Names are checked where they are asked for. */
export function characterMapsIn(folder: string): CharacterMaps {
  return async (name) => new Uint8Array(await readFile(join(folder, `${name}.bcmap`)));
}
