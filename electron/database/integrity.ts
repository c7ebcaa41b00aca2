/** Is this file a sound workspace of Remit, and of which version? */
import {
  APPLICATION_ID,
  type Connection,
  type ConnectionOptions,
  connect,
  numberPragma,
} from './connection.ts';
import { schemaVersion } from './migrations/index.ts';
import { meansDamage } from './problem.ts';

/** `empty`: no table yet – a first start that was killed, or a new file. */
export type Health = 'sound' | 'empty' | 'damaged' | 'foreign';

/** What SQLite finds wrong, at most this many lines; none when all is well. */
const MOST_FINDINGS = 20;

/**
 * Pages, indexes and foreign keys.
 * `quick_check` leaves out the comparison of every index with its table, which takes several times as long and
 * finds nothing a kill or a bad disk block leaves unnoticed by it: this runs at every start.
 */
export function findings(connection: Connection): readonly string[] {
  const rows = connection.pragma(`quick_check(${MOST_FINDINGS})`) as readonly { quick_check: string }[];
  return rows.map((row) => row.quick_check).filter((line) => line !== 'ok');
}

function hasTables(connection: Connection): boolean {
  return connection.prepare('SELECT 1 FROM sqlite_master LIMIT 1').get() !== undefined;
}

/** Judges an open connection; an error other than damage is passed on. */
export function healthOf(connection: Connection): Health {
  try {
    if (!hasTables(connection)) return 'empty';
    const ours = numberPragma(connection, 'application_id') === APPLICATION_ID;
    if (!ours) return 'foreign';
    return findings(connection).length === 0 && schemaVersion(connection) > 0 ? 'sound' : 'damaged';
  } catch (error) {
    if (meansDamage(error)) return 'damaged';
    throw error;
  }
}

/** Judges a file on disk without changing it. */
export function healthOfFile(file: string, options: ConnectionOptions): Health {
  try {
    const connection = connect(file, { ...options, readOnly: true });
    try {
      return healthOf(connection);
    } finally {
      connection.close();
    }
  } catch (error) {
    if (meansDamage(error)) return 'damaged';
    throw error;
  }
}
