/** Version 10: duties of a document are counted in an index of their own. */
import type { Migration } from './types.ts';

/** The list of documents is asked for by nearly every view; with 150,000 claims counting by the table took half a second. */
export const dutyCounts: Migration = {
  version: 10,
  name: 'duty-counts',
  sql: 'CREATE INDEX duty_by_document ON statement (document, role) WHERE role IS NOT NULL;',
};
