/** `file.*`: another workspace in the place of the open one, a copy of it as one file, and whether its holder is gone. */
import { stat } from 'node:fs/promises';
import { isFree, toProblem, WorkspaceProblem } from '../../database/index.ts';
import { oneAtATime } from '../one-at-a-time.ts';
import type { SavedCopy, WorkspaceProgress } from './messages.ts';
import type { Arrival, OtherWorkspace, SessionKeeper } from './session.ts';

/** Milliseconds between two looks whether who holds the workspace is gone. */
const LOOK_EVERY = 5000;

export interface WorkspaceFiles {
  /** @throws WorkspaceProblem `workspace-missing` or `workspace-foreign`: then the open one stays */
  open(keeper: SessionKeeper, file: string): Promise<void>;
  /** @throws WorkspaceProblem `workspace-exists`, `workspace-not-creatable`: then the open one stays */
  create(keeper: SessionKeeper, file: string, contents: 'shipped' | 'none'): Promise<void>;
  /** Null when it was cancelled. @throws WorkspaceProblem `workspace-exists`, `copy-failed`, `workspace-disk-full` */
  copy(keeper: SessionKeeper, file: string): Promise<SavedCopy | null>;
  cancelCopy(): void;
}

async function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}

async function requireFree(file: string): Promise<void> {
  if (await exists(file)) throw new WorkspaceProblem('workspace-exists', { file });
}

function copyProblem(error: unknown, file: string): unknown {
  const problem = toProblem(error, file);
  if (problem instanceof WorkspaceProblem && problem.code === 'workspace-disk-full') return problem;
  const reason = error instanceof Error ? error.message : String(error);
  return new WorkspaceProblem('copy-failed', { file, reason }, error);
}

async function writeCopy(
  { current }: SessionKeeper,
  file: string,
  signal: AbortSignal,
  onProgress: (done: number, total: number) => void,
): Promise<SavedCopy | null> {
  await requireFree(file);
  try {
    await current.source.backUp(file, { signal, onProgress });
    return { file, bytes: (await stat(file)).size };
  } catch (error) {
    if (signal.aborted) return null;
    throw copyProblem(error, file);
  }
}

/**
 * @param stopWork ends imports and links
 * @param onProgress told while a copy is written
 */
export function createWorkspaceFiles(
  stopWork: () => Promise<Arrival['stopped']>,
  onProgress: (progress: WorkspaceProgress) => void,
): WorkspaceFiles {
  const copying = oneAtATime('copy-running');
  /** Ends imports and links, which would go on writing a closed workspace. */
  const replace = async (keeper: SessionKeeper, other: OtherWorkspace): Promise<void> => {
    onProgress({ work: 'open', done: 0, total: 1 });
    try {
      await keeper.open(other, await stopWork());
    } finally {
      onProgress({ work: 'open', done: 1, total: 1 });
    }
  };
  return {
    open: async (keeper, file) => {
      if (!(await exists(file))) throw new WorkspaceProblem('workspace-missing', { file });
      await replace(keeper, { file, contents: 'shipped', refused: ['workspace-foreign'] });
    },
    create: async (keeper, file, contents) => {
      await requireFree(file);
      const refused = ['workspace-not-creatable', 'dataset-missing', 'dataset-damaged'] as const;
      await replace(keeper, { file, contents, refused });
    },
    copy: (keeper, file) =>
      copying.run((signal) =>
        writeCopy(keeper, file, signal, (done, total) => onProgress({ work: 'copy', done, total })),
      ),
    cancelCopy: copying.cancel,
  };
}

/** Looks from time to time whether who holds the open workspace is gone, and says so once for each opening. */
export function watchHolder(keeper: SessionKeeper, onFree: () => void): void {
  let told: object | null = null;
  const look = async (): Promise<void> => {
    const { opened } = keeper.current;
    if (opened.notice?.code !== 'workspace-held' || told === opened) return;
    if (!(await isFree(opened.file))) return;
    told = opened;
    onFree();
  };
  setInterval(() => void look().catch(() => undefined), LOOK_EVERY).unref();
}
