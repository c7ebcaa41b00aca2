/** Places inside and beside the checkout that tests need. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inProject, projectRoot } from '../../scripts/app/places.ts';

export { inProject, projectRoot };

/** The folder beside the checkout that holds the real documents; absent on most machines. */
export const sharedFolder = resolve(projectRoot, '..', 'shared');

/** The real documents, or null where they are absent (a test that needs them skips and says so). */
export const sharedDocuments = existsSync(join(sharedFolder, 'documents'))
  ? join(sharedFolder, 'documents')
  : null;
