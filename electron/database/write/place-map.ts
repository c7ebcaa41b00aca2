/** The user's own map: what is shown now and what was shown before it, one transaction a change. */
import type { Connection } from '../connection.ts';
import type { KeptPlaceMap } from '../types.ts';
import { nextRevision } from './meta.ts';

interface Row {
  readonly content: string | null;
  readonly at: string | null;
}

const NONE: Row = { content: null, at: null };

function readSlot(connection: Connection, slot: 'current' | 'previous'): Row | null {
  const sql = 'SELECT content, kept_at AS at FROM place_map WHERE slot = ?';
  return connection.prepare<[string], Row>(sql).get(slot) ?? null;
}

function write(connection: Connection, current: Row, previous: Row): void {
  const put = connection.prepare('INSERT OR REPLACE INTO place_map VALUES (:slot, :content, :at)');
  put.run({ slot: 'current', ...current });
  put.run({ slot: 'previous', ...previous });
  nextRevision(connection);
}

export function readPlaceMap(connection: Connection): KeptPlaceMap {
  return {
    content: readSlot(connection, 'current')?.content ?? null,
    undoable: readSlot(connection, 'previous') !== null,
  };
}

export function insertPlaceMap(connection: Connection, content: string | null, at: Date): void {
  connection
    .transaction(() =>
      write(connection, { content, at: at.toISOString() }, readSlot(connection, 'current') ?? NONE),
    )
    .immediate();
}

/** Changes places with what was before, so that a second time does it again; nothing where nothing was changed. */
export function swapPlaceMap(connection: Connection): void {
  connection
    .transaction(() => {
      const previous = readSlot(connection, 'previous');
      if (previous !== null) write(connection, previous, readSlot(connection, 'current') ?? NONE);
    })
    .immediate();
}
