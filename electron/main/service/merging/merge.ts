/** Takes in another workspace: one transaction after a backup. Also used without a window, by `npm run import`. */
import { basename } from 'node:path';
import type { MergeReport } from '../../../bridge/contract.ts';
import { BridgeProblem } from '../../../bridge/problem.ts';
import { MOST_VIEWS } from '../../../bridge/saved-view.ts';
import { type TakenIn, WorkspaceProblem } from '../../../database/index.ts';
import { type Choices, planMerge, reportOf, takenOf, undecided } from './plan.ts';
import type { Brought, Sides } from './types.ts';

/** Replaced views count twice here, which only refuses where the list is full to the last few. */
async function requireRoom({ ours }: Sides, { savedViews }: TakenIn): Promise<void> {
  const present = await ours.savedViews();
  if (present.length + savedViews.length > MOST_VIEWS)
    throw new WorkspaceProblem('saved-views-full', { limit: MOST_VIEWS });
}

/**
 * The claims are written by the caller afterwards.
 * @param choicesFor decides the conflicts among what would come
 * @throws BridgeProblem `merge-undecided`, WorkspaceProblem `saved-views-full`: then nothing was changed
 */
export async function merge(
  sides: Sides,
  file: string,
  choicesFor: (brought: readonly Brought[]) => Choices,
): Promise<MergeReport> {
  const brought = await planMerge(sides);
  const choices = choicesFor(brought);
  const open = undecided(brought, choices);
  if (open.length > 0) throw new BridgeProblem('merge-undecided', { count: open.length });
  const taken = takenOf(brought, choices);
  await requireRoom(sides, taken);
  const backup = await sides.ours.keepBackup('before-merge', new Date());
  await sides.ours.takeIn(taken, new Date());
  return reportOf(basename(file), backup, brought, choices);
}
