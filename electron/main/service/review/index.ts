/** `review.*`: the queue of every document and what is decided about it. */

import type { ServiceInput, ServiceOutput, ServiceRequestName } from '../messages.ts';
import type { PassageShelf } from '../passages.ts';
import type { SessionKeeper } from '../session.ts';
import { acceptItems, confirmRoleRule, previewAcceptance, withdrawAcceptance } from './actions.ts';
import { reviewDocuments } from './documents.ts';
import { unknownNameCount, unknownNames } from './names.ts';
import { reviewPassages } from './passages.ts';
import { reviewQueue } from './queue.ts';

type ReviewRequest = Extract<ServiceRequestName, `review.${string}`>;

export type Review = {
  readonly [Name in ReviewRequest]: (input: ServiceInput<Name>) => Promise<ServiceOutput<Name>>;
};

/** @param announce tells the window to ask again for what it shows */
export function createReview(
  keeper: SessionKeeper,
  passages: PassageShelf,
  announce: () => Promise<void>,
): Review {
  const told = async <Value>(work: Promise<Value>): Promise<Value> => {
    const value = await work;
    await announce();
    return value;
  };
  const nothing = async (work: Promise<void>): Promise<null> => {
    await told(work);
    return null;
  };
  return {
    'review.documents': () => reviewDocuments(keeper.current),
    'review.queue': ({ document, known }) => reviewQueue(keeper.current, document, known),
    'review.passages': ({ document, item }) => reviewPassages(keeper.current, passages, document, item),
    'review.nameCount': () => unknownNameCount(keeper.current),
    'review.names': () => unknownNames(keeper.current),
    'review.preview': ({ choice }) => previewAcceptance(keeper.current, choice),
    'review.accept': ({ choice, author }) => told(acceptItems(keeper.current, choice, author)),
    'review.withdraw': (what) => nothing(withdrawAcceptance(keeper.current, what)),
    'review.confirmRule': ({ document, author, confirmed }) =>
      nothing(confirmRoleRule(keeper.current, document, author, confirmed)),
  };
}
