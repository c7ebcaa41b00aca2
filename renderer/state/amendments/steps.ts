/** Entries added, taken in, withdrawn and reinstated: each a step with its way back. */
import type { AmendmentContent } from '../../../graph-data/model/amendment.ts';
import { request } from '../../bridge/client.ts';
import type {
  AmendmentSwitch,
  AmendmentsInput,
  Answer,
  Failure,
  TakeInAnswer,
} from '../../bridge/contract.ts';
import { refreshPictures } from '../graph/index.ts';
import { failureOf, keepStep, type Step } from '../judgements/index.ts';
import { setPreferences, usePreferences } from '../preferences/index.ts';
import { tellingOf } from './telling.ts';

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
  { withdraw, reinstate }: AmendmentSwitch,
): Promise<Failure | null> {
  if (answer.ok) {
    await refreshPictures();
    if (withdraw.length > 0) await follow(withdraw, false);
    if (reinstate.length > 0) await follow(reinstate, true);
  }
  return failureOf(answer);
}

async function switched(withdraw: readonly string[], reinstate: readonly string[]): Promise<Failure | null> {
  const marks = { withdraw, reinstate };
  return kept(await request('amendments.switch', marks), marks);
}

/** The first time adds; done again, the same entries are put in force, so that the ledger holds each once. */
function adding(ask: () => Promise<Answer<TakeInAnswer>>): Pick<Step, 'make' | 'takeBack' | 'entries'> {
  let taken: TakeInAnswer | null = null;
  const first = async (): Promise<Failure | null> => {
    const answer = await ask();
    if (!answer.ok) return answer.error;
    taken = answer.value;
    return kept(answer, { withdraw: taken.withdrawn, reinstate: taken.added });
  };
  return {
    make: () => (taken === null ? first() : switched(taken.withdrawn, taken.added)),
    takeBack: () => switched(taken?.added ?? [], taken?.withdrawn ?? []),
    entries: () => taken?.added ?? [],
  };
}

/** How all entries of one action are added and taken back again, and what is said of them. */
export function addingEntries(
  input: AmendmentsInput,
): Pick<Step, 'make' | 'takeBack' | 'entries'> & Required<Pick<Step, 'says'>> {
  let contents: readonly AmendmentContent[] = [];
  const step = adding(async () => {
    const answer = await request('amendments.add', input);
    if (!answer.ok) return answer;
    contents = answer.value.contents;
    return { ok: true, value: { added: answer.value.ids, withdrawn: [] } };
  });
  return { ...step, says: () => tellingOf(contents) };
}

/** The author is remembered for the next time. */
export function rememberAuthor({ author }: Pick<AmendmentsInput, 'author'>): void {
  const name = author ?? '';
  if (name !== usePreferences.getState().author) void setPreferences({ author: name });
}

/** Adds all entries of one action, or none; null when they were kept. */
export function addAmendments(input: AmendmentsInput): Promise<Failure | null> {
  rememberAuthor(input);
  return keepStep({ told: 'amended', ...addingEntries(input) });
}

/** Takes in entries of the file that was opened last; ours that they contradict are withdrawn in the same step. */
export function takeInAmendments(ids: readonly string[]): Promise<Failure | null> {
  return keepStep({ told: 'amendmentsTaken', ...adding(() => request('amendments.takeIn', { ids })) });
}

export function withdrawAmendments(ids: readonly string[]): Promise<Failure | null> {
  return keepStep({
    told: 'amendmentWithdrawn',
    make: () => switched(ids, []),
    takeBack: () => switched([], ids),
  });
}

export function reinstateAmendments(ids: readonly string[]): Promise<Failure | null> {
  return keepStep({
    told: 'amendmentReinstated',
    make: () => switched([], ids),
    takeBack: () => switched(ids, []),
  });
}
