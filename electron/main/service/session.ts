/** Keeps the one session: it is replaced whole when its claims change, and with its workspace when another is opened. */
import { workspaceClaims } from '../../../graph-data/assembly/index.ts';
import type { Amended } from '../../../graph-data/model/amended.ts';
import type { Amendment } from '../../../graph-data/model/amendment.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import {
  type OpenOptions,
  openDataset,
  type ProblemCode,
  putInPlace,
  type RestoreFrom,
  readAll,
  refresh,
  restoreFile,
  visitWorkspace,
  WorkspaceProblem,
  type WritableWorkspace,
  writeClaims,
} from '../../database/index.ts';
import type { ServiceOptions } from './messages.ts';
import {
  type Arrival,
  openOrRefuse,
  openSession,
  readSession,
  type Session,
  withoutLock,
} from './read-session.ts';
import { writeApart } from './writing/write-apart.ts';

export type { Arrival, Session } from './read-session.ts';

/** A ledger as it is to be, and how its change is stored. */
export interface LedgerStep {
  readonly ledger: readonly Amendment[];
  /** Throws where the outcome must not be kept. */
  readonly accept: (amended: Amended) => void;
  readonly store: (workspace: WritableWorkspace) => Promise<void>;
}

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
  /** Reads the claims again, after another role rule was chosen. */
  reread(): Promise<void>;
  /**
   * Writes the claims anew from the shipped dataset and the imported files, after those changed.
   * @throws the signal's reason where it is given up before the claims are written; then nothing changed
   */
  rewrite(signal?: AbortSignal): Promise<void>;
  /** Claims are being written: what is there before them is answered, and nothing else can be written. */
  readonly writing: boolean;
  /** Stores a change of the ledger and writes the claims anew from it; nothing is stored that is not accepted. */
  amend(step: LedgerStep): Promise<void>;
  /** The claims as they would be with this ledger; nothing is kept. */
  amendedBy(ledger: readonly Amendment[]): Promise<Amended>;
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
  let replacing: Promise<void> = Promise.resolve();
  /** Closes what is open and runs the work that opens something else: a lock is given back before it is taken anew. */
  const replace = (work: () => Promise<void>): Promise<void> => {
    readBefore = null;
    const running = session.opened.workspace.close().then(work);
    replacing = running.catch(() => undefined);
    return running;
  };
  let writing = false;
  const writeAll = async (signal: AbortSignal | undefined): Promise<void> => {
    const { claimWriter, datasetFolder, nativeBinding, appVersion } = serviceOptions;
    const { file } = session.opened;
    if (claimWriter !== undefined)
      await writeApart(claimWriter, { file, datasetFolder, nativeBinding, appVersion }, signal);
    else await refresh(session.source, await options.dataset(), options.appVersion, options.combine);
  };
  const reread = async (): Promise<void> => {
    const { opened, source, stay } = session;
    session = await readSession(opened, source, stay);
  };
  const amendedBy = async (ledger: readonly Amendment[]): Promise<Amended> => {
    const known = readBefore?.deref() ?? null;
    const found = await readAll(session.source, await options.dataset(), options.combine, known);
    readBefore = new WeakRef(found.dataset);
    return options.combine.amend(found.dataset, ledger, found.texts);
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
    reread,
    get writing() {
      return writing;
    },
    rewrite: async (signal) => {
      readBefore = null;
      writing = true;
      try {
        await writeAll(signal);
      } finally {
        writing = false;
      }
      await reread();
    },
    amend: async ({ ledger, accept, store }) => {
      const { source } = session;
      const amended = await amendedBy(ledger);
      accept(amended);
      await store(source);
      await writeClaims(source, amended, await options.dataset(), options.appVersion);
      await reread();
    },
    amendedBy,
    close: () => session.opened.workspace.close(),
  };
}
