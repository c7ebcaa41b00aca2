/** What a step in the queue does to the workspace, each with what takes it back; a step may be made of several. */
import { request } from '../../bridge/client.ts';
import type { AmendmentWish, Failure, ReviewChoice } from '../../bridge/contract.ts';
import { addingEntries } from '../amendments/index.ts';
import { failureOf, type Step } from '../judgements/index.ts';
import { usePreferences } from '../preferences/index.ts';

export type Deed = Pick<Step, 'make' | 'takeBack'>;

/** Who looks things through; null where no name was given. */
export const reviewerName = (): string | null => usePreferences.getState().author.trim() || null;

/** Finds right what the choice takes; done again after it was taken back, it is another action. */
export function acceptance(choice: ReviewChoice): Deed {
  const author = reviewerName();
  let batch: string | null = null;
  return {
    make: async () => {
      const answer = await request('review.accept', { choice, author });
      if (answer.ok) batch = answer.value.batch;
      return failureOf(answer);
    },
    takeBack: async () => (batch === null ? null : failureOf(await request('review.withdraw', { batch }))),
  };
}

export const ledgerEntries = (entries: readonly AmendmentWish[]): ReturnType<typeof addingEntries> =>
  addingEntries({ entries, author: reviewerName(), note: '' });

/** One after the other; what was made is taken back where a later one fails. */
export function together(deeds: readonly Deed[]): Deed {
  const takeBack = async (made: readonly Deed[]): Promise<Failure | null> => {
    for (const deed of made.toReversed()) {
      const failure = await deed.takeBack();
      if (failure !== null) return failure;
    }
    return null;
  };
  return {
    make: async () => {
      for (const [index, deed] of deeds.entries()) {
        const failure = await deed.make();
        if (failure === null) continue;
        await takeBack(deeds.slice(0, index));
        return failure;
      }
      return null;
    },
    takeBack: () => takeBack(deeds),
  };
}
