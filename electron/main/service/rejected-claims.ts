/** Claims that were read and that the user says the document does not make: they count nowhere, and their passages still stand. */
import type { ClaimReading } from '../../../graph-data/model/amended.ts';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { Session } from './session.ts';

/** What was read, by the id it had then; a claim that a merge took out is no such claim. */
export async function rejectedClaims({
  source,
}: Pick<Session, 'source'>): Promise<ReadonlyMap<StatementId, ClaimReading>> {
  const ledger = await source.amendments();
  const rejecting = new Set(
    ledger.filter(({ content }) => content.kind === 'claim-rejected').map(({ id }) => id),
  );
  if (rejecting.size === 0) return new Map();
  const applied = await source.appliedAmendments();
  return new Map(
    applied.flatMap(({ amendment, source: reading, result }) =>
      reading !== null && result === null && rejecting.has(amendment)
        ? [[reading.statement.id, reading] as const]
        : [],
    ),
  );
}
