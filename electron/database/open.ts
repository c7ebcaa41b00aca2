/** Opens a workspace as the one who writes it, or as somebody who looks at it while another does. */
import { dirname } from 'node:path';
import { type Acquired, acquireLock } from './lock/acquire.ts';
import type { LockHolder } from './lock/holder.ts';
import { toProblem, WorkspaceProblem } from './problem.ts';
import {
  create,
  type DatasetState,
  datasetState,
  ensureFolder,
  isFile,
  isWritable,
  type OpenedWorkspace,
  type OpenOptions,
  openOwn,
  openUnwritable,
  orStandIn,
} from './worlds.ts';

export type { OpenedWorkspace, OpenOptions } from './worlds.ts';

type Ours = Extract<Acquired, { kind: 'ours' }>;

function heldProblem(file: string, holder: LockHolder | null): WorkspaceProblem {
  const { user = '', host = '', since = '', process = '' } = holder ?? {};
  return new WorkspaceProblem('workspace-held', { file, user, host, since, process });
}

function takenOver(file: string, { user, host, since }: LockHolder): WorkspaceProblem {
  return new WorkspaceProblem('workspace-taken-over', { file, user, host, since });
}

/** What was opened with its lock; what can neither be written nor mended leaves the file to others. */
async function withLock(opened: OpenedWorkspace, acquired: Ours): Promise<OpenedWorkspace> {
  const { lock, takenFrom } = acquired;
  if (opened.readOnly && opened.damaged === null) {
    await lock.release();
    return opened;
  }
  const close = async (): Promise<void> => {
    await opened.workspace.close();
    await lock.release();
  };
  const notice = opened.notice ?? (takenFrom && takenOver(opened.file, takenFrom));
  return { ...opened, notice, workspace: { ...opened.workspace, close } };
}

async function openLocked(
  options: OpenOptions,
  dataset: DatasetState,
  acquired: Ours,
): Promise<OpenedWorkspace> {
  try {
    const opened = await orStandIn(options, dataset, () => openOwn(options, dataset));
    return await withLock(opened, acquired);
  } catch (error) {
    await acquired.lock.release();
    throw error;
  }
}

/** True when there is a folder for the file, or one could be made. */
async function hasPlace(file: string): Promise<boolean> {
  return ensureFolder(dirname(file)).then(
    () => true,
    () => false,
  );
}

/** Never leaves the caller without a workspace, unless the program itself is broken. */
export async function openWorkspace(options: OpenOptions): Promise<OpenedWorkspace> {
  const { file, onLockLost = () => {} } = options;
  const dataset = await datasetState(options);
  const readOnly = (reason: WorkspaceProblem): Promise<OpenedWorkspace> =>
    orStandIn(options, dataset, () => openUnwritable(options, dataset, reason));
  const notWritable = new WorkspaceProblem('workspace-read-only', { file });
  const there = await isFile(file);
  if (there && !(await isWritable(file))) return readOnly(notWritable);
  // Without a dataset nothing is made, and without a folder nothing can be.
  if (!there && (dataset instanceof WorkspaceProblem || !(await hasPlace(file))))
    return create(options, dataset);
  const acquired = await acquireLock(file, onLockLost);
  if (acquired.kind === 'ours') return openLocked(options, dataset, acquired);
  if (acquired.kind === 'held') return readOnly(heldProblem(file, acquired.holder));
  if (!there) return create(options, dataset);
  const reason = toProblem(acquired.cause, file);
  return readOnly(reason instanceof WorkspaceProblem ? reason : notWritable);
}
