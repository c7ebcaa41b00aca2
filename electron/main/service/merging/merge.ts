/** Takes in another workspace: one transaction after a backup. Also used without a window, by `npm run import`. */
import { basename } from 'node:path';
import type { MergeReport } from '../../../bridge/contract.ts';
import { BridgeProblem } from '../../../bridge/problem.ts';
import { requireRoom } from '../saved-views.ts';
import { type Choices, planMerge, reportOf, takenOf, undecided } from './plan.ts';
import type { Brought, Sides } from './types.ts';

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
  // Replaced views count twice here, which only refuses where the list is full to the last few.
  await requireRoom(sides.ours, taken.savedViews.length);
  const backup = await sides.ours.keepBackup('before-merge', new Date());
  await sides.ours.takeIn(taken, new Date());
  return reportOf(basename(file), backup, brought, choices);
}
