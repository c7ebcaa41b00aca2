/** Writes the claims of a workspace over a connection of its own: whoever has the file open reads on meanwhile. */
import type { Amendment } from '../../graph-data/model/amendment.ts';
import { amend, type ClaimSources, type LedgerOutcome, type LedgerStep, tryLedger } from './amend.ts';
import { connect } from './connection.ts';
import { refresh } from './refresh.ts';
import { sqliteWorkspace } from './sqlite-workspace.ts';
import type { WritableWorkspace } from './workspace.ts';

/** The claims as they follow from what is there, a step of the ledger, or what a ledger would come to. */
export type WritingTask =
  | { readonly kind: 'refresh' }
  | { readonly kind: 'amend'; readonly step: LedgerStep }
  | { readonly kind: 'try'; readonly ledger: readonly Amendment[] };

export interface WriteAnewOptions extends Omit<ClaimSources, 'known'> {
  /** A workspace this process holds the lock of, of today's schema. */
  readonly file: string;
  readonly nativeBinding: string | undefined;
}

async function done(
  workspace: WritableWorkspace,
  task: WritingTask,
  sources: ClaimSources,
): Promise<LedgerOutcome | null> {
  if (task.kind === 'refresh') {
    await refresh(workspace, sources.dataset, sources.appVersion, sources.combine);
    return null;
  }
  const { waiting, rewritten } =
    task.kind === 'amend'
      ? await amend(workspace, task.step, sources)
      : await tryLedger(workspace, task.ledger, sources);
  return { waiting, rewritten };
}

/**
 * Gives what came of the ledger; null after everything was written.
 * @throws WorkspaceProblem, or SqliteError where somebody else writes
 */
export async function writeAnew(
  { file, nativeBinding, ...sources }: WriteAnewOptions,
  task: WritingTask,
): Promise<LedgerOutcome | null> {
  const connection = connect(file, { nativeBinding });
  try {
    return await done(sqliteWorkspace(connection), task, { ...sources, known: null });
  } finally {
    connection.close();
  }
}
