/** The open workspace as the chosen role rules read it, and the graph built from it; both change together. */
import { withImports } from '../../../graph-data/assembly/index.ts';
import { buildGraph, type ClaimGraph, roleCounts } from '../../../graph-data/graph/index.ts';
import {
  type OpenedWorkspace,
  type OpenOptions,
  openDataset,
  openWorkspace,
  type RestoreFrom,
  refresh,
  restoreFile,
  WorkspaceProblem,
  type WritableWorkspace,
} from '../../database/index.ts';
import { changesOf, effective, withRoleRules } from './effective.ts';
import { type Papers, papersOf } from './facets.ts';
import type { ServiceOptions } from './messages.ts';

export interface Session {
  /** Its workspace answers with all things and claims from memory, for as long as the session. */
  readonly opened: OpenedWorkspace;
  /** The workspace before any chosen rule: claims as they were read. */
  readonly source: WritableWorkspace;
  readonly graph: ClaimGraph;
  /** What every document gives to the lines drawn from it. */
  readonly papers: Papers;
}

/** Holds the current session; restoring replaces it. */
export interface SessionKeeper {
  readonly current: Session;
  restore(from: RestoreFrom): Promise<void>;
  /** Reads the claims again, after another role rule was chosen. */
  reread(): Promise<void>;
  /** Writes the claims anew from the shipped dataset and the imported files, after those changed. */
  rewrite(): Promise<void>;
  close(): Promise<void>;
}

async function readSession(opened: OpenedWorkspace, source: WritableWorkspace): Promise<Session> {
  const read = await source.statements();
  const documents = await source.documents();
  const changes = changesOf(documents, read);
  const [entities, statements] = [await source.entities(), effective(read, changes)];
  const graph = buildGraph(entities, statements);
  const ruled = withRoleRules(source, changes, (id) => roleCounts(graph, id));
  // Every view begins with all of them; read anew each time, a large workspace would keep each first view waiting.
  const workspace = { ...ruled, entities: async () => entities, statements: async () => statements };
  return { opened: { ...opened, workspace }, source, graph, papers: papersOf(documents) };
}

async function open(options: OpenOptions): Promise<Session> {
  const opened = await openWorkspace(options);
  return readSession(opened, opened.workspace);
}

/** @throws WorkspaceProblem that says why nothing can be written. */
export function requireWritable({ opened: { readOnly, notice, file } }: Session): void {
  if (readOnly) throw notice ?? new WorkspaceProblem('workspace-read-only', { file });
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
    combine: withImports,
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
    reread: async () => {
      session = await readSession(session.opened, session.source);
    },
    rewrite: async () => {
      await refresh(session.source, await options.dataset(), options.appVersion, options.combine);
      session = await readSession(session.opened, session.source);
    },
    close: () => session.opened.workspace.close(),
  };
}
