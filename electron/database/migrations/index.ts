/** All steps in order, and how they are applied. */
import { type Connection, numberPragma } from '../connection.ts';
import { claims } from './0001-claims.ts';
import { search } from './0002-search.ts';
import { linkedTexts } from './0003-linked-texts.ts';
import { measureTexts } from './0004-measure-texts.ts';
import { judgements } from './0005-judgements.ts';
import { exportLog } from './0006-exports.ts';
import { savedViews } from './0007-saved-views.ts';
import { imports } from './0008-imports.ts';
import { placeMap } from './0009-place-map.ts';
import { dutyCounts } from './0010-duty-counts.ts';
import { editions } from './0011-editions.ts';
import { amendments } from './0012-amendments.ts';
import { reviews } from './0013-reviews.ts';
import { notes } from './0014-notes.ts';
import { formRemoval } from './0015-form-removal.ts';
import { columns } from './0016-columns.ts';
import { readings } from './0017-readings.ts';
import type { Migration } from './types.ts';

export type { Migration } from './types.ts';

export const migrations: readonly Migration[] = [
  claims,
  search,
  linkedTexts,
  measureTexts,
  judgements,
  exportLog,
  savedViews,
  imports,
  placeMap,
  dutyCounts,
  editions,
  amendments,
  reviews,
  notes,
  formRemoval,
  columns,
  readings,
];

/** The schema this program writes; a file with a higher one was written by a newer Remit. */
export const LATEST_SCHEMA = migrations.length;

export function schemaVersion(connection: Connection): number {
  return numberPragma(connection, 'user_version');
}

/**
 * Applies the steps that are missing, up to `target`. Each step and its number are one transaction: a kill
 * between two steps leaves the lower version, whole.
 */
export function migrate(connection: Connection, target: number = LATEST_SCHEMA): void {
  const current = schemaVersion(connection);
  for (const migration of migrations) {
    if (migration.version > current && migration.version <= target) apply(connection, migration);
  }
}

function apply(connection: Connection, migration: Migration): void {
  connection
    .transaction(() => {
      connection.exec(migration.sql);
      connection.pragma(`user_version = ${migration.version}`);
    })
    .immediate();
}
