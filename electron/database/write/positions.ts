/** Where the things of the whole graph stand: found from the claims, kept so that they need not be found again. */
import type { Connection } from '../connection.ts';
import { readMeta, writeMeta } from './meta.ts';

/** Null when none are kept for a graph of this shape. */
export function readPositions(connection: Connection, fingerprint: string): Uint8Array | null {
  if (readMeta(connection, 'overview.fingerprint') !== fingerprint) return null;
  const text = readMeta(connection, 'overview.positions');
  return text === null ? null : Buffer.from(text, 'base64');
}

/** In the place of those of another shape; nothing the window shows changes by it. */
export function writePositions(connection: Connection, fingerprint: string, positions: Uint8Array): void {
  connection
    .transaction(() => {
      writeMeta(connection, 'overview.fingerprint', fingerprint);
      writeMeta(connection, 'overview.positions', Buffer.from(positions).toString('base64'));
    })
    .immediate();
}
