/** A claim as the user says it is: it stands on the evidence of the source claim and names the entry. */
import { type Amendment, amendmentRule } from '../../model/amendment.ts';
import { statementId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';

export function corrected(
  source: Statement,
  { id }: Pick<Amendment, 'id'>,
  change: Pick<Statement, 'subject' | 'relation' | 'object' | 'qualifiers'>,
): Statement {
  return {
    ...source,
    ...change,
    id: statementId('amendment', id, source.id),
    basis: 'corrected',
    rule: amendmentRule(id),
    confidence: 1,
  };
}
