/** Has the claims written by a thread of its own memory; ending it before it is done leaves everything as it was. */
import { Worker } from 'node:worker_threads';
import { type LedgerOutcome, WorkspaceProblem } from '../../../database/index.ts';
import type { FromWriter, WritingOrder } from './messages.ts';

/** Megabytes of heap: half a million claims of a thousand documents take less than two thousand. */
const MOST_MEGABYTES = 4096;

export interface WriterOptions {
  /** File of the thread's entry (`worker.ts`, or what was built of it). */
  readonly worker: string;
  /** Arguments for Node in the thread; scripts and tests load TypeScript this way. */
  readonly execArgv?: readonly string[];
  /** Claims up to which a step of the ledger is written in place, unfelt. */
  readonly ledgerFrom?: number;
}

function problemOf(answer: Exclude<FromWriter, { readonly kind: 'done' }>): Error {
  if (answer.kind === 'problem') return new WorkspaceProblem(answer.code, answer.details);
  return new Error(answer.reason);
}

/**
 * Gives what came of the ledger; null after everything was written.
 * @throws WorkspaceProblem that says why nothing was written; the signal's reason when it was given up
 */
export async function writeApart(
  { worker, execArgv }: WriterOptions,
  order: WritingOrder,
  signal: AbortSignal | undefined,
): Promise<LedgerOutcome | null> {
  signal?.throwIfAborted();
  const thread = new Worker(worker, {
    workerData: order,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
  const giveUp = (): void => void thread.terminate();
  signal?.addEventListener('abort', giveUp, { once: true });
  try {
    return await new Promise((resolve, reject) => {
      thread.once('message', (answer: FromWriter) =>
        answer.kind === 'done' ? resolve(answer.outcome) : reject(problemOf(answer)),
      );
      thread.once('error', reject);
      thread.once('exit', () => reject(signal?.reason ?? new Error('the writing thread ended early')));
    });
  } finally {
    signal?.removeEventListener('abort', giveUp);
    await thread.terminate();
  }
}
