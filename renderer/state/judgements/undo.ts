/**
 * What the user decided, each with the way back: a step knows how it is kept and how it is taken back. One row of steps
 * for everything that is decided outside the picture, so that Ctrl+Z takes back what came last, whatever it was.
 */
import { create } from 'zustand';
import type { Answer, Failure } from '../../bridge/contract.ts';

export interface Step {
  /** What the line that offers the way back says; null where the screen shows it already. */
  readonly told:
    | 'accepted'
    | 'withdrawn'
    | 'roleRuleChosen'
    | 'roleRuleReset'
    | 'amended'
    | 'amendmentsTaken'
    | 'amendmentWithdrawn'
    | 'amendmentReinstated'
    | 'ruleConfirmed'
    | 'ruleProposed'
    | 'reviewed'
    | 'nameTold'
    | 'noted'
    | 'noteRemoved'
    | 'bookmarked'
    | 'bookmarkRemoved'
    | null;
  /** Keeps it; tells why it could not. Done again by redo. */
  readonly make: () => Promise<Failure | null>;
  readonly takeBack: () => Promise<Failure | null>;
  /** Entries of the ledger it added; none before it was kept. */
  readonly entries?: () => readonly string[];
}

interface JudgementsState {
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  /** What was kept last, for the line that offers the way back; null once that was dismissed. */
  readonly told: Step['told'] | 'undone' | 'redone';
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

function tell(told: JudgementsState['told'], change: Partial<JudgementsState>): void {
  useJudgements.setState(({ turn }) => ({ ...change, told, turn: turn + 1, failure: null }));
}

/** Why an answer was not kept; null when it was. */
export const failureOf = (answer: Answer<unknown>): Failure | null => (answer.ok ? null : answer.error);

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a key that takes back waits until what it takes back is kept. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(work);
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * Keeps a step; null when it was kept. What is on the screen asks again by itself, because the workspace tells that it
 * changed.
 */
export function keepStep(step: Step): Promise<Failure | null> {
  return inTurn(async () => {
    const failure = await step.make();
    if (failure !== null) return failure;
    const { past } = useJudgements.getState();
    tell(step.told, { past: [...past, step].slice(-LIMIT), future: [] });
    return null;
  });
}

/** For what is done where no line could say why it failed: that is told where decisions are. */
export async function orTell(work: Promise<Failure | null>): Promise<void> {
  const failure = await work;
  if (failure !== null) useJudgements.setState({ failure });
}

/** Takes the last step back; nothing happens where there is none. */
export function undoJudgement(): Promise<void> {
  return inTurn(async () => {
    const { past, future } = useJudgements.getState();
    const step = past.at(-1);
    if (step === undefined) return;
    const failure = await step.takeBack();
    if (failure === null) tell('undone', { past: past.slice(0, -1), future: [...future, step] });
    else useJudgements.setState({ failure });
  });
}

export function redoJudgement(): Promise<void> {
  return inTurn(async () => {
    const { past, future } = useJudgements.getState();
    const step = future.at(-1);
    if (step === undefined) return;
    const failure = await step.make();
    if (failure === null) tell('redone', { past: [...past, step], future: future.slice(0, -1) });
    else useJudgements.setState({ failure });
  });
}

export function dismissJudgement(): void {
  useJudgements.setState({ told: null, failure: null });
}
