/** Back and forth in the history of the picture, with the ledger: a step that merged things is taken back in both. */
import type { Failure } from '../../bridge/contract.ts';
import { reinstateAmendments, withdrawAmendments } from '../amendments/index.ts';
import { jumpGraph, redoGraph, undoGraph, useGraph } from '../graph/index.ts';
import { stepsOf } from '../history/producers.ts';
import { redoJudgement, type Step, undoJudgement, useJudgements } from '../judgements/index.ts';
import { type Crossed, crossed } from './entries.ts';
import { lead } from './following.ts';

function added(step: Step | undefined, entries: readonly string[]): boolean {
  const ids = step?.entries?.() ?? [];
  return ids.length === entries.length && ids.every((id) => entries.includes(id));
}

/** What came last among everything that was decided is taken back there; any other entry is withdrawn by name. */
async function withdraw(entries: readonly string[]): Promise<Failure | null> {
  if (!added(useJudgements.getState().past.at(-1), entries)) return withdrawAmendments(entries);
  await undoJudgement();
  return useJudgements.getState().failure;
}

async function reinstate(entries: readonly string[]): Promise<Failure | null> {
  if (!added(useJudgements.getState().future.at(-1), entries)) return reinstateAmendments(entries);
  await redoJudgement();
  return useJudgements.getState().failure;
}

/** What could not be written is told where decisions are, and the picture stays with it. */
async function go({ back, again }: Crossed, show: () => void): Promise<void> {
  const failure =
    (back.length > 0 ? await withdraw(back) : null) ?? (again.length > 0 ? await reinstate(again) : null);
  if (failure !== null) useJudgements.setState({ failure });
  else show();
}

/** Steps asked for while one is on its way come after it. */
let queue: Promise<void> = Promise.resolve();
let waiting = 0;

function crossedBy(by: (at: number) => number): Crossed {
  const { history } = useGraph.getState();
  return crossed(stepsOf(history), history.past.length, by(history.past.length));
}

/** A step with no entry on the way is taken at once. */
async function travel(by: (at: number) => number, show: () => void): Promise<void> {
  const { back, again } = crossedBy(by);
  if (waiting === 0 && back.length + again.length === 0) return show();
  waiting += 1;
  queue = queue.then(() => lead(() => go(crossedBy(by), show)));
  await queue.finally(() => {
    waiting -= 1;
  });
}

export const undoPicture = (): Promise<void> => travel((at) => at - 1, undoGraph);
export const redoPicture = (): Promise<void> => travel((at) => at + 1, redoGraph);
export const jumpPicture = (place: number): Promise<void> =>
  travel(
    () => place,
    () => jumpGraph(place),
  );
