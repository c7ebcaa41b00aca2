/** The open workspace and the graph built from it; both change together. */
import { buildGraph, type ClaimGraph } from '../../../graph-data/graph/index.ts';
import {
  type OpenedWorkspace,
  type OpenOptions,
  openDataset,
  openWorkspace,
  type RestoreFrom,
  restoreFile,
  WorkspaceProblem,
} from '../../database/index.ts';
import type { ServiceOptions } from './messages.ts';

export interface Session {
  readonly opened: OpenedWorkspace;
  readonly graph: ClaimGraph;
}

/** Holds the current session; restoring replaces it. */
export interface SessionKeeper {
  readonly current: Session;
  restore(from: RestoreFrom): Promise<void>;
  close(): Promise<void>;
}

async function open(options: OpenOptions): Promise<Session> {
  const opened = await openWorkspace(options);
  const { workspace } = opened;
  return { opened, graph: buildGraph(await workspace.entities(), await workspace.statements()) };
}

function openOptions({
  workspaceFile,
  datasetFolder,
  nativeBinding,
  appVersion,
}: ServiceOptions): OpenOptions {
  return {
    file: workspaceFile,
    dataset: () => openDataset(datasetFolder),
    nativeBinding: nativeBinding ?? undefined,
    appVersion,
    now: () => new Date(),
  };
}

/** Opens the workspace and keeps it. */
export async function keepSession(serviceOptions: ServiceOptions): Promise<SessionKeeper> {
  const options = openOptions(serviceOptions);
  let session = await open(options);
  return {
    get current() {
      return session;
    },
    restore: async (from) => {
      const { file, damaged } = session.opened;
      if (damaged === null) throw new WorkspaceProblem('workspace-sound', { file });
      await restoreFile(options, from);
      const next = await open(options);
      await session.opened.workspace.close();
      session = next;
    },
    close: () => session.opened.workspace.close(),
  };
}
