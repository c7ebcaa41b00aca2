/** Keeps one reading thread, starts another when it dies, and ends it when a file takes too much time or memory. */
import { Worker } from 'node:worker_threads';
import type { KnownColumns } from '../../../graph-data/model/table-columns.ts';
import { FileProblem } from '../problem.ts';
import type { FromReader, ToReader } from './thread-messages.ts';
import type { ImportReader, ReadImport } from './types.ts';

/** The longest honest file known takes some seconds; a file that needs minutes was made to. */
const LONGEST_SECONDS = 120;
/** Megabytes of heap: fifty times what the longest honest file needs. */
const MOST_MEGABYTES = 1024;

export interface ReaderOptions {
  /** File of the thread's entry (`worker.ts`, or what was built of it). */
  readonly worker: string;
  readonly characterMapsFolder: string;
  /** Version of this Remit, noted with what it reads. */
  readonly readBy: string;
  /** Arguments for Node in the thread; scripts and tests load TypeScript this way. */
  readonly execArgv?: readonly string[];
  /** Columns of task tables whose meaning somebody told. */
  readonly columns?: readonly KnownColumns[];
  readonly longestSeconds?: number;
}

function start({ worker, characterMapsFolder, readBy, columns = [], execArgv }: ReaderOptions): Worker {
  return new Worker(worker, {
    workerData: { characterMapsFolder, readBy, columns },
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
    ...(execArgv === undefined ? {} : { execArgv: [...execArgv] }),
  });
}

function readOrThrow(answer: FromReader, name: string): ReadImport {
  if (answer.kind === 'read') return answer.value;
  if (answer.kind === 'refused') {
    const { zh, en } = answer.words;
    throw new FileProblem('file-refused', { file: name, reason: zh, 'reason:en': en });
  }
  throw new FileProblem('file-unreadable', { file: name, reason: answer.reason });
}

const nameOf = (message: ToReader): string =>
  message.kind === 'file' ? message.name : message.kept.file.name;

/** One answer, or why there is none; whatever happens, nothing is left listening. */
function ask(thread: Worker, message: ToReader, signal: AbortSignal, seconds: number): Promise<FromReader> {
  const name = nameOf(message);
  return new Promise((resolve, reject) => {
    const settle = (then: () => void): void => {
      clearTimeout(timer);
      thread.off('message', onMessage).off('error', onDeath).off('exit', onDeath);
      signal.removeEventListener('abort', onAbort);
      then();
    };
    const onMessage = (answer: FromReader): void => settle(() => resolve(answer));
    // Out of memory among them: the thread says so by dying.
    const onDeath = (): void =>
      settle(() => reject(new FileProblem('file-too-costly', { file: name, seconds })));
    const onAbort = (): void => settle(() => reject(signal.reason));
    const timer = setTimeout(onDeath, seconds * 1000);
    signal.addEventListener('abort', onAbort, { once: true });
    thread.on('message', onMessage).on('error', onDeath).on('exit', onDeath);
    thread.postMessage(message, message.kind === 'file' ? [message.bytes.buffer as ArrayBuffer] : []);
  });
}

/** The thread starts with the first file. Files are read one after the other; do not ask for two at once. */
export function createReader(options: ReaderOptions): ImportReader {
  const seconds = options.longestSeconds ?? LONGEST_SECONDS;
  let thread: Worker | null = null;
  const end = async (): Promise<void> => {
    const ending = thread;
    thread = null;
    await ending?.terminate();
  };
  const answer = async (message: ToReader, signal: AbortSignal): Promise<ReadImport> => {
    signal.throwIfAborted();
    thread ??= start(options);
    try {
      return readOrThrow(await ask(thread, message, signal, seconds), nameOf(message));
    } catch (problem) {
      if (!(problem instanceof FileProblem) || problem.code === 'file-too-costly') await end();
      throw problem;
    }
  };
  return {
    // A copy that may be handed over: what came from a pool is shared with others.
    read: (bytes, name, signal) => answer({ kind: 'file', bytes: new Uint8Array(bytes), name }, signal),
    readAgain: (kept, columns, signal) => answer({ kind: 'kept', kept, columns }, signal),
    close: end,
  };
}
