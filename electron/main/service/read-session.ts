/** An opened workspace → what the service answers from: claims as ledger and chosen rules have them, and the graph built from them. */
import { type ClaimGraph, graphInSteps, roleCounts } from '../../../graph-data/graph/index.ts';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { Statement } from '../../../graph-data/model/statement.ts';
import {
  type OpenedWorkspace,
  type OpenOptions,
  openWorkspace,
  type ProblemCode,
  WorkspaceProblem,
  type WritableWorkspace,
} from '../../database/index.ts';
import { changesOf, effective, withRoleRules } from './effective.ts';
import { type Papers, papersOf } from './facets.ts';
import { type FormerClaims, withFormerClaims } from './former-claims.ts';
import { type HeldClaims, readHeld } from './held-claims.ts';
import { asPrinted, withPrintedNames } from './printed-names.ts';
import { overClaims } from './slices.ts';

/** Where one came from, when another workspace was open before. */
export interface Arrival {
  /** File of the workspace that was open before. */
  readonly from: string;
  /** Work that was stopped for it: files already taken in are kept there. */
  readonly stopped: 'import' | null;
}

/** What is kept beside a workspace for as long as it is open. */
export interface Stay {
  readonly arrival: Arrival | null;
  readonly former: FormerClaims;
}

export interface Session {
  /** Its workspace answers with all things and claims from memory, for as long as the session. */
  readonly opened: OpenedWorkspace;
  /** The workspace before any chosen rule: claims as they were read. */
  readonly source: WritableWorkspace;
  /** What `source` holds. */
  readonly held: HeldClaims;
  readonly graph: ClaimGraph;
  /** What every document gives to the lines drawn from it. */
  readonly papers: Papers;
  /** Claims as they were read, by the id that a chosen rule's other role gave them. */
  readonly ruled: ReadonlyMap<StatementId, Statement>;
  /** The claim before a chosen rule gave it another role; every other claim is what it is. */
  readonly readAs: (statement: Statement) => Statement;
  readonly stay: Stay;
}

export async function readSession(
  opened: OpenedWorkspace,
  source: WritableWorkspace,
  stay: Stay,
  held: HeldClaims,
): Promise<Session> {
  const { entities } = held;
  const documents = await source.documents();
  const applied = await source.appliedAmendments();
  const printed = asPrinted(entities, await source.amendments(), applied);
  const named = withPrintedNames(source, printed);
  const read = held.statements.map(printed);
  const changes = changesOf(documents, read);
  const statements = effective(read, changes);
  const graph = await overClaims(statements.length, graphInSteps(entities, statements));
  const answering = withFormerClaims(named, applied, stay.former);
  const underRules = withRoleRules(answering, changes, (id) => roleCounts(graph, id));
  // Every view begins with all of them; read anew each time, a large workspace would keep each first view waiting.
  const workspace = { ...underRules, entities: async () => entities, statements: async () => statements };
  const ruled = new Map([...changes.values()].map((change) => [change.corrected.id, change.source]));
  return {
    ...{ opened: { ...opened, workspace }, source, held, graph, stay },
    papers: papersOf(documents),
    ruled,
    readAs: (statement) => ruled.get(statement.id) ?? statement,
  };
}

export async function openSession(options: OpenOptions, arrival: Arrival | null): Promise<Session> {
  const opened = await openWorkspace(options);
  const { workspace } = opened;
  return readSession(opened, workspace, { arrival, former: new Map() }, await readHeld(workspace));
}

/** @throws the notice that says why something else would stand in its place */
export async function openOrRefuse(
  options: OpenOptions,
  refused: readonly ProblemCode[],
  arrival: Arrival,
): Promise<Session> {
  const session = await openSession(options, arrival);
  const { notice, workspace } = session.opened;
  if (notice === null || !refused.includes(notice.code)) return session;
  await workspace.close();
  throw notice;
}

/** A session whose workspace another process took over: it can be looked at, and no more. */
export function withoutLock(session: Session): Session {
  const { opened } = session;
  const notice = new WorkspaceProblem('workspace-lock-lost', { file: opened.file });
  return { ...session, opened: { ...opened, readOnly: true, notice } };
}
