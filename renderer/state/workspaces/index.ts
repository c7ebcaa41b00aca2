/** Other workspaces: making, opening, copying, the recent ones, and what is told of it. Opening one loads the window anew. */
import { create } from 'zustand';
import { listen, request } from '../../bridge/client.ts';
import type {
  Answer,
  Failure,
  RecentWorkspace,
  SavedCopy,
  WorkspaceContents,
  WorkspaceProgress,
} from '../../bridge/contract.ts';

/** Shorter work needs no word. */
const SLOW_MILLISECONDS = 1000;

interface WorkspacesState {
  readonly recent: readonly RecentWorkspace[];
  /** Set once the work has taken longer than a second. */
  readonly progress: WorkspaceProgress | null;
  readonly copied: SavedCopy | null;
  readonly failure: Failure | null;
  /** Who held the workspace is gone. */
  readonly free: boolean;
  /** The word on arriving in another workspace was read. */
  readonly arrivalRead: boolean;
}

const QUIET = { progress: null, copied: null, failure: null } as const;

export const useWorkspaces = create<WorkspacesState>(() => ({
  recent: [],
  ...QUIET,
  free: false,
  arrivalRead: false,
}));

export async function loadRecentWorkspaces(): Promise<void> {
  const answer = await request('workspaces.recent', null);
  if (answer.ok) useWorkspaces.setState({ recent: answer.value });
}

export async function clearRecentWorkspaces(): Promise<void> {
  await request('workspaces.clearRecent', null);
  await loadRecentWorkspaces();
}

/** The outcome stays until it is dismissed or the next work begins; when a workspace was opened, the window is loaded anew. */
async function run<Value>(work: Promise<Answer<Value>>): Promise<Answer<Value>> {
  useWorkspaces.setState(QUIET);
  const answer = await work;
  useWorkspaces.setState(answer.ok ? QUIET : { ...QUIET, failure: answer.error });
  return answer;
}

export const createWorkspace = (contents: WorkspaceContents): Promise<Answer<null>> =>
  run(request('workspaces.create', { contents }));

export const openWorkspace = (): Promise<Answer<null>> => run(request('workspaces.open', null));

export const openRecentWorkspace = (id: string): Promise<Answer<null>> =>
  run(request('workspaces.openRecent', { id }));

export const reopenWorkspace = (): Promise<Answer<null>> => run(request('workspaces.reopen', null));

export async function saveWorkspaceCopy(): Promise<void> {
  const answer = await run(request('workspaces.saveCopy', null));
  if (answer.ok) useWorkspaces.setState({ copied: answer.value });
}

export async function cancelWorkspaceCopy(): Promise<void> {
  await request('workspaces.cancelCopy', null);
}

export function dismissWorkspaces(): void {
  useWorkspaces.setState(QUIET);
}

export function dismissArrival(): void {
  useWorkspaces.setState({ arrivalRead: true });
}

/** Follows work on workspace files and their holders while the window is open; returns how to stop. */
export function followWorkspaces(): () => void {
  let began: number | null = null;
  const stops = [
    listen('workspace.progress', (progress) => {
      const ended = progress.done >= progress.total;
      began = ended ? null : (began ?? Date.now());
      const slow = began !== null && Date.now() - began > SLOW_MILLISECONDS;
      if (ended) useWorkspaces.setState({ progress: null });
      else if (slow || progress.work !== 'copy') useWorkspaces.setState({ progress });
    }),
    listen('workspace.free', () => useWorkspaces.setState({ free: true })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
