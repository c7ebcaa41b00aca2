/** Whether claims shown elsewhere were looked at: who found them right and when, or that nobody did yet. */
import type { StatementId } from '../../../../graph-data/model/ids.ts';
import type { ReviewItemId } from '../../../../graph-data/model/review.ts';
import type { Statement } from '../../../../graph-data/model/statement.ts';
import type { ClaimReview } from '../../../bridge/contract.ts';
import type { Session } from '../session.ts';
import { reviewGround } from './ground.ts';

/** Claims of imported documents that nobody looked at, and accepted ones of any document; what is inferred is neither. */
export async function reviewsOf(
  session: Session,
  statements: readonly Pick<Statement, 'id' | 'document' | 'basis'>[],
): Promise<readonly ClaimReview[]> {
  const { found, readAs, own } = await reviewGround(session);
  const earlier = new Map([...found].map(([item, { claim }]) => [claim, item]));
  const itemOf = (id: StatementId): ReviewItemId => earlier.get(readAs(id)) ?? readAs(id);
  const items = statements.map(({ id }) => itemOf(id));
  const accepted = new Map(
    (await session.source.reviewAcceptancesOf(items)).map(({ item, author, at }) => [item, { author, at }]),
  );
  return statements.flatMap(({ id, document, basis }): ClaimReview[] => {
    const mark = accepted.get(itemOf(id));
    if (mark !== undefined) return [{ statement: id, mark }];
    const wasRead = basis === 'read' || readAs(id) !== id;
    return wasRead && own.has(document) ? [{ statement: id, mark: null }] : [];
  });
}
