/**
 * What the user decided, each with the way back: a step knows how it is kept and how it is taken back. One row of steps
 * for everything that is decided outside the picture, so that Ctrl+Z takes back what came last, whatever it was.
 */
import { create } from 'zustand';
import type { Answer, Failure } from '../../bridge/contract.ts';
import { nextMoment } from '../history/moments.ts';

/** What a line can say; each is a sentence of the languages. */
type Told =
  | 'accepted'
  | 'withdrawn'
  | 'roleRuleChosen'
  | 'roleRuleReset'
  | 'amended'
  | 'merged'
  | 'reformed'
  | 'renamed'
  | 'aliased'
  | 'split'
  | 'adopted'
  | 'rejected'
  | 'changed'
  | 'added'
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
  | 'bookmarkRemoved';

/** A sentence and the names it speaks of. */
export interface Telling {
  readonly told: Told;
  readonly names: Readonly<Record<string, string | readonly string[]>>;
}

export interface Step {
  /** What the line that offers the way back says; null where the screen shows it already. */
  readonly told: Told | null;
  /** The same with the names that are known once it was kept; told of a step that is undone even where keeping it said nothing. */
  readonly says?: () => Telling;
  /** Keeps it; tells why it could not. Done again by redo. */
  readonly make: () => Promise<Failure | null>;
  readonly takeBack: () => Promise<Failure | null>;
  /** Entries of the ledger it added; none before it was kept. */
  readonly entries?: () => readonly string[];
}

/** A step that was made, and when (`history/moments`). */
interface KeptStep extends Step {
  readonly at: number;
}

interface JudgementsState {
  readonly past: readonly KeptStep[];
  readonly future: readonly KeptStep[];
  /** What was kept last, for the line that offers the way back; null once that was dismissed. */
  readonly told: Step['told'] | 'undone' | 'redone';
  /** What the step says that was kept, undone or redone; null for one that says nothing. */
  readonly about: Telling | null;
  /** Counts up, so that the same words are told again. */
  readonly turn: number;
  readonly failure: Failure | null;
  /** A step is on its way for longer than goes unfelt: a correction in a workspace of a thousand documents. */
  readonly writing: boolean;
}

export const useJudgements = create<JudgementsState>(() => ({
  past: [],
  future: [],
  told: null,
  about: null,
  turn: 0,
  failure: null,
  writing: false,
}));

/** Steps kept: as many as anybody takes back one by one. */
const LIMIT = 50;

function aboutOf({ told, says }: Step): Telling | null {
  return says?.() ?? (told === null ? null : { told, names: {} });
}

function tell(told: 'undone' | 'redone' | 'kept', step: Step, change: Partial<JudgementsState>): void {
  const about = aboutOf(step);
  useJudgements.setState(({ turn }) => ({
    ...change,
    ...{ about, turn: turn + 1, failure: null },
    told: told !== 'kept' ? told : step.told === null ? null : (about?.told ?? null),
  }));
}

/** Why an answer was not kept; null when it was. */
export const failureOf = (answer: Answer<unknown>): Failure | null => (answer.ok ? null : answer.error);

/** Longer than this a step is told to be on its way. */
const UNFELT_MILLISECONDS = 1000;

async function toldWhenLong<Value>(work: () => Promise<Value>): Promise<Value> {
  const felt = setTimeout(() => useJudgements.setState({ writing: true }), UNFELT_MILLISECONDS);
  try {
    return await work();
  } finally {
    clearTimeout(felt);
    useJudgements.setState({ writing: false });
  }
}

let last: Promise<unknown> = Promise.resolve();

/** One after the other: a key that takes back waits until what it takes back is kept. */
function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const turn = last.then(() => toldWhenLong(work));
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
    tell('kept', step, { past: [...past, { ...step, at: nextMoment() }].slice(-LIMIT), future: [] });
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
    if (failure === null) tell('undone', step, { past: past.slice(0, -1), future: [...future, step] });
    else useJudgements.setState({ failure });
  });
}

export function redoJudgement(): Promise<void> {
  return inTurn(async () => {
    const { past, future } = useJudgements.getState();
    const step = future.at(-1);
    if (step === undefined) return;
    const failure = await step.make();
    if (failure === null) tell('redone', step, { past: [...past, step], future: future.slice(0, -1) });
    else useJudgements.setState({ failure });
  });
}

export function dismissJudgement(): void {
  useJudgements.setState({ told: null, failure: null });
}
