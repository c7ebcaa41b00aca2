/** What is decided in the queue, each action one step back. */
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type {
  Failure,
  ReviewAmendment,
  ReviewChoice,
  ReviewClaim,
  ReviewItemId,
} from '../../bridge/contract.ts';
import { withdrawAmendments } from '../amendments/index.ts';
import { failureOf, keepStep } from '../judgements/index.ts';
import { acceptance, ledgerEntries, reviewerName } from './deeds.ts';
import { whilePending } from './queue.ts';

export function acceptItem(document: DocumentId, item: ReviewItemId): Promise<Failure | null> {
  return whilePending([item], 'accepted', () =>
    keepStep({ told: null, ...acceptance({ by: 'items', document, items: [item] }) }),
  );
}

export const acceptMany = (choice: ReviewChoice): Promise<Failure | null> =>
  keepStep({ told: 'reviewed', ...acceptance(choice) });

/** Takes the acceptance of an item back; undone, it is accepted again. */
export function withdrawItem(
  document: DocumentId,
  item: ReviewItemId,
  state: 'open' | 'unread',
): Promise<Failure | null> {
  const items = [item];
  return whilePending(items, state, () =>
    keepStep({
      told: null,
      make: async () => failureOf(await request('review.withdraw', { items })),
      takeBack: acceptance({ by: 'items', document, items }).make,
    }),
  );
}

export const rejectItem = ({ id }: Pick<ReviewClaim, 'id'>): Promise<Failure | null> =>
  whilePending([id], 'rejected', () =>
    keepStep({ told: null, ...ledgerEntries([{ kind: 'claim-rejected', claim: id }]) }),
  );

/** Takes a change or rejection back: the claim is again what was read. */
export const takeBackAmendment = (
  { id }: Pick<ReviewClaim, 'id'>,
  amendment: Pick<ReviewAmendment, 'id'>,
): Promise<Failure | null> => whilePending([id], 'open', () => withdrawAmendments([amendment.id]));

/** Finds the role rule in force right, or takes that back. */
export function confirmRoleRule(document: DocumentId, confirmed: boolean): Promise<Failure | null> {
  const author = reviewerName();
  const keep = async (wish: boolean): Promise<Failure | null> =>
    failureOf(await request('review.confirmRule', { document, author, confirmed: wish }));
  return keepStep({
    told: confirmed ? 'ruleConfirmed' : 'ruleProposed',
    make: () => keep(confirmed),
    takeBack: () => keep(!confirmed),
  });
}
