/** The ledger: entries are added, withdrawn and reinstated, never changed; what they did is written with the claims (`refresh.ts`). */
import type { Amended, AppliedAmendment, WaitingAmendment } from '../../../graph-data/model/amended.ts';
import type { Amendment } from '../../../graph-data/model/amendment.ts';
import { hashOf, type StatementId } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { LedgerChange } from '../types.ts';
import { keyed, type TableRows } from './bring.ts';
import { readMeta } from './meta.ts';

/** All of one action or none; an entry that is there already stays as it is. */
export function changeLedger(
  connection: Connection,
  { added, withdrawn, reinstated }: LedgerChange,
  at: Date,
): void {
  const insert = connection.prepare(
    'INSERT OR IGNORE INTO amendment VALUES (:id, :content, :author, :note, :at, :withdrawnAt)',
  );
  const mark = connection.prepare('UPDATE amendment SET withdrawn_at = ? WHERE id = ?');
  connection
    .transaction(() => {
      for (const { content, ...row } of added) insert.run({ ...row, content: JSON.stringify(content) });
      for (const id of withdrawn) mark.run(at.toISOString(), id);
      for (const id of reinstated) mark.run(null, id);
    })
    .immediate();
}

interface AmendmentRow extends Omit<Amendment, 'content'> {
  readonly content: string;
}

/** Oldest first. */
export function readAmendments(connection: Connection): readonly Amendment[] {
  const sql = `
    SELECT id, content, author, note, made_at AS at, withdrawn_at AS withdrawnAt
    FROM amendment ORDER BY made_at, id`;
  return connection
    .prepare<[], AmendmentRow>(sql)
    .all()
    .map((row) => ({ ...row, content: JSON.parse(row.content) as Amendment['content'] }));
}

/** Names the ledger as it is: another entry, or one taken back or put in force again, gives another stamp. */
export function amendmentsStamp(connection: Connection): string {
  const sql = 'SELECT id FROM amendment WHERE withdrawn_at IS NULL ORDER BY id';
  const ids = connection.prepare<[], string>(sql).pluck().all();
  return ids.length === 0 ? '' : hashOf(ids.join(' '));
}

/** True when the claim tables were written from another ledger. */
export function amendmentsPending(connection: Connection): boolean {
  return (readMeta(connection, 'amendments.written') ?? '') !== amendmentsStamp(connection);
}

/** What the ledger did, numbered in the order of the entries. */
export const appliedRows = ({ applied }: Pick<Amended, 'applied'>): TableRows => ({
  table: 'amended_claim',
  columns: ['id', 'amendment', 'source', 'reading', 'result'],
  keys: 1,
  rows: applied.map(({ amendment, source, result }, index) => {
    const reading = source === null ? null : JSON.stringify(source);
    return [index + 1, amendment, source?.statement.id ?? null, reading, result];
  }),
});

/** An entry waits once, for the last reason that was found. */
export function waitingRows({ waiting }: Pick<Amended, 'waiting'>): TableRows {
  const reasons = new Map(waiting.map(({ amendment, reason }) => [amendment, reason]));
  return {
    table: 'waiting_amendment',
    columns: ['amendment', 'reason'],
    keys: 1,
    rows: keyed(
      [...reasons],
      ([amendment]) => amendment,
      (row) => row,
    ),
  };
}

interface AppliedRow {
  readonly amendment: string;
  readonly reading: string | null;
  readonly result: StatementId | null;
}

/** What every entry in force did, in the order of the entries. */
export function readApplied(connection: Connection): readonly AppliedAmendment[] {
  const sql = 'SELECT amendment, reading, result FROM amended_claim ORDER BY id';
  return connection
    .prepare<[], AppliedRow>(sql)
    .all()
    .map(({ amendment, reading, result }) => ({
      ...{ amendment, result },
      source: reading === null ? null : (JSON.parse(reading) as AppliedAmendment['source']),
    }));
}

export function readWaiting(connection: Connection): readonly WaitingAmendment[] {
  const sql = 'SELECT amendment, reason FROM waiting_amendment ORDER BY amendment';
  return connection.prepare<[], WaitingAmendment>(sql).all();
}
