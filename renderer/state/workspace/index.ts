/** The open workspace, the graph service's health and the linking of original files. */
import { create } from 'zustand';
import { listen, request } from '../../bridge/client.ts';
import type { Events, Failure, WorkspaceSummary } from '../../bridge/contract.ts';
import { finished, type Linking, NOT_LINKING, progressed } from './linking.ts';

interface WorkspaceState {
  /** Grows whenever the workspace changes; answers are asked for again. */
  readonly revision: number;
  readonly summary: WorkspaceSummary | null;
  readonly failure: Failure | null;
  readonly service: Events['service.state'];
  readonly linking: Linking;
}

export const useWorkspace = create<WorkspaceState>(() => ({
  revision: 0,
  summary: null,
  failure: null,
  service: { state: 'ready', failure: null },
  linking: NOT_LINKING,
}));

/** Reads what is in the workspace. */
export async function loadSummary(): Promise<void> {
  const answer = await request('workspace.summary', null);
  useWorkspace.setState(
    answer.ok
      ? { summary: answer.value, failure: null, revision: answer.value.revision }
      : { failure: answer.error },
  );
}

/** Mends a damaged workspace from its backup or anew from the shipped data; the damaged file is kept beside it. */
export async function restoreWorkspace(from: 'backup' | 'dataset'): Promise<void> {
  const answer = await request('workspace.restore', { from });
  useWorkspace.setState(
    answer.ok
      ? { summary: answer.value, failure: null, revision: answer.value.revision }
      : { failure: answer.error },
  );
}

/** Lets the user choose a folder and links the original files in it. */
export async function linkDocuments(): Promise<void> {
  if (useWorkspace.getState().linking.running) return;
  useWorkspace.setState({ linking: { ...NOT_LINKING, running: true, asked: true } });
  const answer = await request('documents.link', null);
  useWorkspace.setState({
    linking: answer.ok ? { ...NOT_LINKING, report: answer.value } : { ...NOT_LINKING, failure: answer.error },
  });
}

export async function cancelLinking(): Promise<void> {
  await request('documents.cancelLink', null);
}

export function dismissLinking(): void {
  useWorkspace.setState({ linking: NOT_LINKING });
}

/** Keeps the state true while the window is open; returns how to stop. */
export function followWorkspace(): () => void {
  void loadSummary();
  const stops = [
    listen('workspace.changed', () => void loadSummary()),
    listen('service.state', (service) => {
      const wasDown = useWorkspace.getState().service.state !== 'ready';
      useWorkspace.setState({ service });
      if (wasDown && service.state === 'ready') void loadSummary();
    }),
    // Linking that was started from the command line reports too; it needs a bar and no dialog.
    listen('link.progress', (progress) =>
      useWorkspace.setState(({ linking }) => ({ linking: progressed(linking, progress) })),
    ),
    listen('link.finished', () => useWorkspace.setState(({ linking }) => ({ linking: finished(linking) }))),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
