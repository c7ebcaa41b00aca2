/** Version 6: the list of exports: what left the workspace, when and where to. It belongs to the user: no refresh touches it. */
import type { Migration } from './types.ts';

export const exportLog: Migration = {
  version: 6,
  name: 'export-log',
  sql: `
    CREATE TABLE export_log (
      id INTEGER PRIMARY KEY,
      exported_at TEXT NOT NULL,
      what TEXT NOT NULL,
      format TEXT NOT NULL,
      title TEXT NOT NULL,
      file TEXT NOT NULL,
      classification TEXT
    ) STRICT;
  `,
};
