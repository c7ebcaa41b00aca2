/** What the user says beside what was read: entries added, withdrawn and reinstated, each with its way back. */
import { request } from '../../bridge/client.ts';
import type { AmendmentsInput, Answer, Failure } from '../../bridge/contract.ts';
import { refreshPictures } from '../graph/index.ts';
import { failureOf, keepStep, type Step } from '../judgements/index.ts';
import { setPreferences, usePreferences } from '../preferences/index.ts';

export {
  addMissingBody,
  type Correcting,
  correctClaim,
  correctOpenClaim,
  type Fault,
  faultsOf,
  kindsAt,
  relationOf,
  stopCorrecting,
  useCorrecting,
} from './correcting.ts';
export { useAmendmentLines, useAmendmentLoading, useAmendmentsOf } from './lines.ts';

/** Hears which entries came into force or went, whoever did it. */
type Follow = (ids: readonly string[], inForce: boolean) => Promise<void>;

let follow: Follow = () => Promise.resolve();

/** Names the one who keeps what is drawn with the ledger. */
export function followAmendments(next: Follow): void {
  follow = next;
}

/** Lines on the canvas come from claims: they are drawn anew. */
async function kept(
  answer: Answer<unknown>,
  ids: readonly string[],
  inForce: boolean,
): Promise<Failure | null> {
  if (answer.ok) {
    await refreshPictures();
    await follow(ids, inForce);
  }
  return failureOf(answer);
}

const withdraw = async (ids: readonly string[]): Promise<Failure | null> =>
  kept(await request('amendments.withdraw', { ids }), ids, false);
const reinstate = async (ids: readonly string[]): Promise<Failure | null> =>
  kept(await request('amendments.reinstate', { ids }), ids, true);

/** The first time adds; done again, the same entries are put in force, so that the ledger holds each once. */
export function addingEntries(input: AmendmentsInput): Pick<Step, 'make' | 'takeBack' | 'entries'> {
  let ids: readonly string[] = [];
  const add = async (): Promise<Failure | null> => {
    const answer = await request('amendments.add', input);
    if (answer.ok) ids = answer.value.ids;
    return kept(answer, ids, true);
  };
  return {
    make: () => (ids.length === 0 ? add() : reinstate(ids)),
    takeBack: () => withdraw(ids),
    entries: () => ids,
  };
}

/** Adds all entries of one action, or none; null when they were kept. The author is remembered for the next time. */
export function addAmendments(input: AmendmentsInput): Promise<Failure | null> {
  const author = input.author ?? '';
  if (author !== usePreferences.getState().author) void setPreferences({ author });
  return keepStep({ told: 'amended', ...addingEntries(input) });
}

export function withdrawAmendments(ids: readonly string[]): Promise<Failure | null> {
  return keepStep({ told: 'amendmentWithdrawn', make: () => withdraw(ids), takeBack: () => reinstate(ids) });
}

export function reinstateAmendments(ids: readonly string[]): Promise<Failure | null> {
  return keepStep({ told: 'amendmentReinstated', make: () => reinstate(ids), takeBack: () => withdraw(ids) });
}
