/** Places inside the checkout that tests need. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '..', '..');

/** A path inside the checkout. */
export function inProject(...parts: string[]): string {
  return join(projectRoot, ...parts);
}

/** The folder beside the checkout that holds the real documents; absent on most machines. */
export const sharedFolder = resolve(projectRoot, '..', 'shared');

/** The real documents, or null where they are absent (a test that needs them skips and says so). */
export const sharedDocuments = existsSync(join(sharedFolder, 'documents'))
  ? join(sharedFolder, 'documents')
  : null;
