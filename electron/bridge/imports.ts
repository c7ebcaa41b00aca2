/** What requests about the user's own documents may carry. */
import { z } from 'zod';
import { documentId, sha256, statementId } from './ids.ts';

/** A file holds a slip and its paper, or the parts of a long one. */
const MOST_REPLACED = 1000;
/** More files than wait at once. */
const MOST_CHOSEN = 20_000;

export const importsInputs = {
  'imports.list': z.null(),
  'imports.choose': z.strictObject({ what: z.enum(['files', 'folder']) }),
  'imports.cancel': z.null(),
  'imports.remove': z.strictObject({ file: sha256 }),
  'imports.editions': z.null(),
  'imports.compareEdition': z.strictObject({
    ...{ file: sha256, document: documentId, against: documentId, likely: z.boolean() },
  }),
  'imports.editionPlaces': z.strictObject({ file: sha256, statement: statementId }),
  'imports.decide': z.strictObject({
    decisions: z
      .array(
        z.strictObject({
          ...{ file: sha256, choice: z.enum(['replace', 'keep-both', 'skip']) },
          instead: z.array(documentId).max(MOST_REPLACED),
        }),
      )
      .max(MOST_CHOSEN),
  }),
  'imports.bringBack': z.strictObject({ document: documentId }),
  'imports.saveReport': z.null(),
};
