/** Keeps the one session: it is replaced whole when its claims change, and with its workspace when another is opened. */
import { workspaceClaims } from '../../../graph-data/assembly/index.ts';
import type { WaitingAmendment } from '../../../graph-data/model/amended.ts';
import type { Amendment } from '../../../graph-data/model/amendment.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import {
  amend,
  type LedgerOutcome,
  type LedgerStep,
  type OpenOptions,
  type Outcome,
  openDataset,
  type ProblemCode,
  putInPlace,
  type RestoreFrom,
  refresh,
  restoreFile,
  tryLedger,
  visitWorkspace,
  WorkspaceProblem,
  type WritableWorkspace,
  type WritingTask,
} from '../../database/index.ts';
import { type HeldClaims, heldAfter, readHeld } from './held-claims.ts';
import type { ServiceOptions } from './messages.ts';
import {
  type Arrival,
  openOrRefuse,
  openSession,
  readSession,
  type Session,
  withoutLock,
} from './read-session.ts';
import { MANY_CLAIMS } from './slices.ts';
import { writeApart } from './writing/write-apart.ts';

export type { Arrival, Session } from './read-session.ts';

export interface OtherWorkspace {
  readonly file: string;
  /** What it gets where it has yet to be made. */
  readonly contents: 'shipped' | 'none';
  /** Notices that would mean a stand-in instead of the workspace asked for. */
  readonly refused: readonly ProblemCode[];
}

/** Holds the current session; restoring and opening another workspace replace it. */
export interface SessionKeeper {
  readonly current: Session;
  /** Comes when no workspace is being put in the place of another: until then `current` may be closed. */
  settled(): Promise<void>;
  /**
   * Closes the open workspace and opens another in its place.
   * @throws the notice, when it is among the refused; the workspace from before is open again then
   */
  open(other: OtherWorkspace, stopped: Arrival['stopped']): Promise<void>;
  restore(from: RestoreFrom): Promise<void>;
  /** Another workspace, only looked at; the caller closes it. */
  visit(file: string): Promise<WritableWorkspace>;
  /** Puts a backup in the place of the open workspace, which is kept beside it. */
  goBackTo(backup: string): Promise<void>;
  /** The claims as another chosen role rule has them. */
  reread(): Promise<void>;
  /**
   * Writes the claims anew from the shipped dataset and the imported files, after those changed.
   * @throws the signal's reason where it is given up before the claims are written; then nothing changed
   */
  rewrite(signal?: AbortSignal): Promise<void>;
  /** Claims are being written: what is there before them is answered, and nothing else can be written. */
  readonly writing: boolean;
  /** Work on the ledger, one piece after the other: each goes on from what the one before left. */
  inTurn<Value>(work: () => Promise<Value>): Promise<Value>;
  /**
   * Stores a change of the ledger and writes what it changes of the claims.
   * @throws WorkspaceProblem `amendment-…` where an entry that is required cannot stand; then nothing is stored
   */
  amend(step: LedgerStep): Promise<void>;
  /** The entries of this ledger that would wait; nothing is kept. */
  waitingBy(ledger: readonly Amendment[]): Promise<readonly WaitingAmendment[]>;
  close(): Promise<void>;
}

/** @throws WorkspaceProblem that says why nothing can be written. */
export function requireWritable({ opened: { readOnly, notice, file } }: Session): void {
  if (readOnly) throw notice ?? new WorkspaceProblem('workspace-read-only', { file });
}

function openOptions({
  datasetFolder,
  nativeBinding,
  appVersion,
}: ServiceOptions): Omit<OpenOptions, 'file'> {
  return {
    dataset: () => openDataset(datasetFolder),
    nativeBinding: nativeBinding ?? undefined,
    appVersion,
    combine: workspaceClaims,
    now: () => new Date(),
  };
}

/** Opens the workspace and keeps it. @param onLockLost told when nothing may be written any more */
export async function keepSession(
  serviceOptions: ServiceOptions,
  onLockLost: () => void = () => {},
): Promise<SessionKeeper> {
  const lost = (file: string): void => {
    if (session.opened.file !== file) return;
    session = withoutLock(session);
    void session.source.forbidWriting().then(onLockLost);
  };
  const optionsFor = (file: string): OpenOptions => ({
    ...openOptions(serviceOptions),
    file,
    onLockLost: () => lost(file),
  });
  let options = optionsFor(serviceOptions.workspaceFile);
  let session = await openSession(options, null);
  /** What was read of all files: it changes with them alone, and is let go where memory is short. */
  let readBefore: WeakRef<Dataset> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  let replacing: Promise<void> = Promise.resolve();
  /** Closes what is open and runs the work that opens something else: a lock is given back before it is taken anew. */
  const replace = (work: () => Promise<void>): Promise<void> => {
    readBefore = null;
    const running = last.then(() => session.opened.workspace.close()).then(work);
    replacing = running.catch(() => undefined);
    return running;
  };
  let writing = false;
  /** Has a thread do it; null where there is none, which is not the same as nothing to tell afterwards. */
  const apart = async (
    task: WritingTask,
    signal?: AbortSignal,
  ): Promise<{ readonly outcome: LedgerOutcome | null } | null> => {
    const { claimWriter, datasetFolder, nativeBinding, appVersion } = serviceOptions;
    if (claimWriter === undefined) return null;
    const { file } = session.opened;
    const order = { file, datasetFolder, nativeBinding, appVersion, task };
    return { outcome: await writeApart(claimWriter, order, signal) };
  };
  /** While it goes on, whoever else wants to write is told. */
  const asWriter = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    writing = true;
    try {
      return await work();
    } finally {
      writing = false;
    }
  };
  const follow = async (held: HeldClaims): Promise<void> => {
    const { opened, source, stay } = session;
    session = await readSession(opened, source, stay, held);
  };
  /** Does it here, from what was read before where that is still at hand. */
  const here = async (task: Exclude<WritingTask, { kind: 'refresh' }>): Promise<Outcome> => {
    const { appVersion, combine } = options;
    const known = readBefore?.deref() ?? null;
    const sources = { dataset: await options.dataset(), appVersion, combine, known };
    const { source } = session;
    const outcome =
      task.kind === 'amend'
        ? await amend(source, task.step, sources)
        : await tryLedger(source, task.ledger, sources);
    readBefore = new WeakRef(outcome.read);
    return outcome;
  };
  /** A thread takes the steps of a large ground, and everything is answered meanwhile. */
  const isLarge = (): boolean =>
    session.held.statements.length > (serviceOptions.claimWriter?.ledgerFrom ?? MANY_CLAIMS);
  const onLedger = async (task: Parameters<typeof here>[0]): Promise<LedgerOutcome> =>
    (isLarge() ? await apart(task) : null)?.outcome ?? here(task);
  const amendAndFollow = async (step: LedgerStep): Promise<void> => {
    const { rewritten } = await onLedger({ kind: 'amend', step });
    await follow(await heldAfter(session.source, session.held, rewritten));
  };
  return {
    get current() {
      return session;
    },
    settled: () => replacing,
    open: ({ file, contents, refused }, stopped) => {
      const arrival = { from: session.opened.file, stopped };
      return replace(async () => {
        try {
          session = await openOrRefuse({ ...optionsFor(file), contents }, refused, arrival);
          options = optionsFor(file);
        } catch (error) {
          session = await openSession(options, null);
          throw error;
        }
      });
    },
    restore: async (from) => {
      const { file, damaged } = session.opened;
      if (damaged === null) throw new WorkspaceProblem('workspace-sound', { file });
      await replace(async () => {
        try {
          await restoreFile(options, from);
        } finally {
          session = await openSession(options, session.stay.arrival);
        }
      });
    },
    visit: (file) => visitWorkspace(file, options),
    goBackTo: (backup) => {
      const { file } = session.opened;
      return replace(async () => {
        try {
          await putInPlace(file, backup, options.now(), 'replaced');
        } finally {
          session = await openSession(options, null);
        }
      });
    },
    reread: () => follow(session.held),
    get writing() {
      return writing;
    },
    inTurn,
    rewrite: (signal) =>
      inTurn(async () => {
        readBefore = null;
        await asWriter(async () => {
          const written = await apart({ kind: 'refresh' }, signal);
          if (written === null)
            await refresh(session.source, await options.dataset(), options.appVersion, options.combine);
          await follow(await readHeld(session.source));
        });
      }),
    amend: (step) => (isLarge() ? asWriter(() => amendAndFollow(step)) : amendAndFollow(step)),
    waitingBy: async (ledger) => (await onLedger({ kind: 'try', ledger })).waiting,
    close: () => session.opened.workspace.close(),
  };
}
