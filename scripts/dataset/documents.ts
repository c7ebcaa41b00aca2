/** Where the source documents lie: `REMIT_DOCUMENTS`, else `../shared/documents` beside the checkout. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const BESIDE_CHECKOUT = resolve(import.meta.dirname, '../../../shared/documents');

/** The folder, or null when this machine does not have the documents. */
export function documentsFolder(): string | null {
  const folder = process.env['REMIT_DOCUMENTS'] ?? BESIDE_CHECKOUT;
  return existsSync(folder) ? folder : null;
}

/** The text files of a folder in a stable order; notes about the folder (README, markdown) are none. */
export function textFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => join(folder, name));
}
