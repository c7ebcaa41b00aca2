/** The open workspace as the chosen role rules read it, and the graph built from it; both change together. */
import { workspaceClaims } from '../../../graph-data/assembly/index.ts';
import { buildGraph, type ClaimGraph, roleCounts } from '../../../graph-data/graph/index.ts';
import type { Amended } from '../../../graph-data/model/amended.ts';
import type { Amendment } from '../../../graph-data/model/amendment.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import {
  type OpenedWorkspace,
  type OpenOptions,
  openDataset,
  openWorkspace,
  type RestoreFrom,
  readAll,
  refresh,
  restoreFile,
  WorkspaceProblem,
  type WritableWorkspace,
  writeClaims,
} from '../../database/index.ts';
import { changesOf, effective, withRoleRules } from './effective.ts';
import { type Papers, papersOf } from './facets.ts';
import { type FormerClaims, withFormerClaims } from './former-claims.ts';
import type { ServiceOptions } from './messages.ts';

export interface Session {
  /** Its workspace answers with all things and claims from memory, for as long as the session. */
  readonly opened: OpenedWorkspace;
  /** The workspace before any chosen rule: claims as they were read. */
  readonly source: WritableWorkspace;
  readonly graph: ClaimGraph;
  /** What every document gives to the lines drawn from it. */
  readonly papers: Papers;
  /** The claim before a chosen rule gave it another role; every other claim is what it is. */
  readonly readAs: (statement: Statement) => Statement;
}

/** A ledger as it is to be, and how its change is stored. */
export interface LedgerChange {
  readonly ledger: readonly Amendment[];
  /** Throws where the outcome must not be kept. */
  readonly accept: (amended: Amended) => void;
  readonly store: (workspace: WritableWorkspace) => Promise<void>;
}

/** Holds the current session; restoring replaces it. */
export interface SessionKeeper {
  readonly current: Session;
  restore(from: RestoreFrom): Promise<void>;
  /** Reads the claims again, after another role rule was chosen. */
  reread(): Promise<void>;
  /** Writes the claims anew from the shipped dataset and the imported files, after those changed. */
  rewrite(): Promise<void>;
  /** Stores a change of the ledger and writes the claims anew from it; nothing is stored that is not accepted. */
  amend(change: LedgerChange): Promise<void>;
  close(): Promise<void>;
}

async function readSession(
  opened: OpenedWorkspace,
  source: WritableWorkspace,
  former: FormerClaims,
): Promise<Session> {
  const read = await source.statements();
  const documents = await source.documents();
  const changes = changesOf(documents, read);
  const [entities, statements] = [await source.entities(), effective(read, changes)];
  const graph = buildGraph(entities, statements);
  const answering = withFormerClaims(source, await source.appliedAmendments(), former);
  const ruled = withRoleRules(answering, changes, (id) => roleCounts(graph, id));
  // Every view begins with all of them; read anew each time, a large workspace would keep each first view waiting.
  const workspace = { ...ruled, entities: async () => entities, statements: async () => statements };
  const sources = new Map([...changes.values()].map((change) => [change.corrected.id, change.source]));
  return {
    ...{ opened: { ...opened, workspace }, source, graph },
    papers: papersOf(documents),
    readAs: (statement) => sources.get(statement.id) ?? statement,
  };
}

async function open(options: OpenOptions, former: FormerClaims): Promise<Session> {
  const opened = await openWorkspace(options);
  return readSession(opened, opened.workspace, former);
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
    combine: workspaceClaims,
    now: () => new Date(),
  };
}

/** Opens the workspace and keeps it. */
export async function keepSession(serviceOptions: ServiceOptions): Promise<SessionKeeper> {
  const options = openOptions(serviceOptions);
  const former: FormerClaims = new Map();
  let session = await open(options, former);
  return {
    get current() {
      return session;
    },
    restore: async (from) => {
      const { file, damaged } = session.opened;
      if (damaged === null) throw new WorkspaceProblem('workspace-sound', { file });
      await restoreFile(options, from);
      const next = await open(options, former);
      await session.opened.workspace.close();
      session = next;
    },
    reread: async () => {
      session = await readSession(session.opened, session.source, former);
    },
    rewrite: async () => {
      await refresh(session.source, await options.dataset(), options.appVersion, options.combine);
      session = await readSession(session.opened, session.source, former);
    },
    amend: async ({ ledger, accept, store }) => {
      const { source } = session;
      const dataset = await options.dataset();
      const found = await readAll(source, dataset, options.combine);
      const amended = options.combine.amend(found.dataset, ledger, found.texts);
      accept(amended);
      await store(source);
      await writeClaims(source, amended, dataset, options.appVersion);
      session = await readSession(session.opened, source, former);
    },
    close: () => session.opened.workspace.close(),
  };
}
