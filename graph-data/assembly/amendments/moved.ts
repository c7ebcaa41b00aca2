/** A claim whose ends are other things; it stays the claim that was read. */
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';

export function moved(claim: Statement, to: (end: EntityId) => EntityId): Statement {
  const { subject, object } = claim;
  return { ...claim, subject: to(subject), object: object === null ? null : to(object) };
}
