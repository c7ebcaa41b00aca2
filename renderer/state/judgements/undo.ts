/** Answers to findings with the way back: each kept answer knows what was there before it. */
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type { AcceptInput, Answer, Failure, FindingAcceptance } from '../../bridge/contract.ts';

interface Step {
  readonly made: AcceptInput;
  /** What brings back the answer that stood before. */
  readonly before: AcceptInput;
}

interface JudgementsState {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What was kept last, for the line that offers the way back; null once that was dismissed. */
  readonly told: 'accepted' | 'withdrawn' | 'undone' | 'redone' | null;
  /** Counts up, so that the same words are told again. */
  readonly turn: number;
  readonly failure: Failure | null;
}

export const useJudgements = create<JudgementsState>(() => ({
  past: [],
  future: [],
  told: null,
  turn: 0,
  failure: null,
}));

/** Steps kept: as many as anybody takes back one by one. */
const LIMIT = 50;

/** The input that makes the answer what it was; the day it is kept under is the day it comes back. */
function restoring(finding: AcceptInput['finding'], answer: FindingAcceptance | null): AcceptInput {
  return {
    finding,
    accepted: answer !== null,
    note: answer?.note ?? '',
    author: answer?.author ?? null,
  };
}

function tell(told: JudgementsState['told'], change: Partial<JudgementsState>): void {
  useJudgements.setState(({ turn }) => ({ ...change, told, turn: turn + 1, failure: null }));
}

/** Why an answer was not kept; null when it was. */
export const failureOf = (answer: Answer<null>): Failure | null => (answer.ok ? null : answer.error);

const keep = async (input: AcceptInput): Promise<Failure | null> =>
  failureOf(await request('checks.accept', input));

/**
 * Keeps an answer to a finding, or takes it back; null when it was kept. What is on the screen asks again by itself,
 * because the workspace tells that it changed.
 * @param before the answer that stands now.
 */
export async function judgeFinding(
  made: AcceptInput,
  before: FindingAcceptance | null,
): Promise<Failure | null> {
  const failure = await keep(made);
  if (failure !== null) return failure;
  const { past } = useJudgements.getState();
  const step = { made, before: restoring(made.finding, before) };
  tell(made.accepted ? 'accepted' : 'withdrawn', { past: [...past, step].slice(-LIMIT), future: [] });
  return null;
}

/** Takes the last answer back; nothing happens where there is none. */
export async function undoJudgement(): Promise<void> {
  const { past, future } = useJudgements.getState();
  const step = past.at(-1);
  if (step === undefined) return;
  const failure = await keep(step.before);
  if (failure === null) tell('undone', { past: past.slice(0, -1), future: [...future, step] });
  else useJudgements.setState({ failure });
}

export async function redoJudgement(): Promise<void> {
  const { past, future } = useJudgements.getState();
  const step = future.at(-1);
  if (step === undefined) return;
  const failure = await keep(step.made);
  if (failure === null) tell('redone', { past: [...past, step], future: future.slice(0, -1) });
  else useJudgements.setState({ failure });
}

export function dismissJudgement(): void {
  useJudgements.setState({ told: null, failure: null });
}
