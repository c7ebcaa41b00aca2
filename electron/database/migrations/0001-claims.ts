/** Version 1: the claims and what is derived from them, as shipped. */
import type { Migration } from './types.ts';

export const claims: Migration = {
  version: 1,
  name: 'claims',
  sql: `
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE source_file (
      sha256 TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      byte_length INTEGER NOT NULL,
      encoding TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- number, context and the role counts are derived when claims are written, so that a card is one row.
    CREATE TABLE entity (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      name TEXT NOT NULL,
      full_name TEXT,
      aliases TEXT NOT NULL,
      properties TEXT NOT NULL,
      number TEXT NOT NULL,
      context TEXT,
      lead INTEGER NOT NULL,
      support INTEGER NOT NULL,
      joint INTEGER NOT NULL,
      duties INTEGER NOT NULL GENERATED ALWAYS AS (lead + support + joint) STORED
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX entity_by_duties ON entity (kind, duties DESC, name);

    CREATE TABLE document (
      id TEXT PRIMARY KEY,
      position INTEGER NOT NULL,
      entity TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
      file TEXT NOT NULL REFERENCES source_file (sha256) DEFERRABLE INITIALLY DEFERRED,
      part INTEGER NOT NULL,
      type TEXT NOT NULL,
      title TEXT,
      number TEXT,
      issuer TEXT,
      date TEXT,
      classification TEXT,
      role_rule TEXT NOT NULL,
      range_start INTEGER NOT NULL,
      range_end INTEGER NOT NULL,
      first_line INTEGER NOT NULL,
      last_line INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX document_by_entity ON document (entity);
    CREATE INDEX document_by_file ON document (file);

    CREATE TABLE section (
      id TEXT PRIMARY KEY REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
      document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
      parent TEXT REFERENCES section (id) DEFERRABLE INITIALLY DEFERRED,
      level INTEGER NOT NULL,
      number TEXT NOT NULL,
      heading TEXT NOT NULL,
      is_measure INTEGER NOT NULL,
      position INTEGER NOT NULL,
      line INTEGER NOT NULL,
      heading_start INTEGER NOT NULL,
      heading_end INTEGER NOT NULL,
      range_start INTEGER NOT NULL,
      range_end INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE UNIQUE INDEX section_by_document ON section (document, position);
    CREATE INDEX section_by_parent ON section (parent);

    CREATE TABLE statement (
      id TEXT PRIMARY KEY,
      subject TEXT NOT NULL REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
      relation TEXT NOT NULL,
      object TEXT REFERENCES entity (id) DEFERRABLE INITIALLY DEFERRED,
      role TEXT,
      qualifiers TEXT NOT NULL,
      document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
      origin TEXT NOT NULL,
      basis TEXT NOT NULL,
      rule TEXT NOT NULL,
      confidence REAL NOT NULL,
      -- Reading order over the whole workspace: document, place, printed position.
      position INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX statement_by_subject ON statement (subject, position);
    CREATE INDEX statement_by_object ON statement (object, position);
    CREATE INDEX statement_by_document ON statement (document, position);

    CREATE TABLE evidence (
      statement TEXT NOT NULL REFERENCES statement (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
      ordinal INTEGER NOT NULL,
      document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
      section TEXT,
      measure TEXT,
      paragraph INTEGER NOT NULL,
      line INTEGER NOT NULL,
      range_start INTEGER NOT NULL,
      range_end INTEGER NOT NULL,
      wording TEXT NOT NULL,
      PRIMARY KEY (statement, ordinal)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX evidence_by_document ON evidence (document, range_start);

    CREATE TABLE issue (
      id INTEGER PRIMARY KEY,
      document TEXT NOT NULL REFERENCES document (id) DEFERRABLE INITIALLY DEFERRED,
      line INTEGER NOT NULL,
      range_start INTEGER,
      range_end INTEGER,
      code TEXT NOT NULL,
      message TEXT NOT NULL
    ) STRICT;
    CREATE INDEX issue_by_document ON issue (document, line);
  `,
};
