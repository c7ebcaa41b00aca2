/** The ledger: entries are added, withdrawn and reinstated, never changed; what they did is written with the claims (`refresh.ts`). */
import type { Amended, AppliedAmendment, WaitingAmendment } from '../../../graph-data/model/amended.ts';
import type { Amendment } from '../../../graph-data/model/amendment.ts';
import { hashOf, type StatementId } from '../../../graph-data/model/ids.ts';
import type { Connection } from '../connection.ts';
import type { LedgerChange } from '../types.ts';
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

/** What the ledger did, in the transaction that writes the claims. */
export function insertApplied(connection: Connection, { applied, waiting }: Omit<Amended, 'dataset'>): void {
  const insert = connection.prepare(
    'INSERT INTO amended_claim (amendment, source, reading, result) VALUES (:amendment, :source, :reading, :result)',
  );
  const wait = connection.prepare('INSERT OR REPLACE INTO waiting_amendment VALUES (:amendment, :reason)');
  for (const { amendment, source, result } of applied) {
    const reading = source === null ? null : JSON.stringify(source);
    insert.run({ amendment, source: source?.statement.id ?? null, reading, result });
  }
  for (const row of waiting) wait.run(row);
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
