/** A step of the ledger: tried on the claims, stored where it can stand, and what it changes of the claims written. */
import type { Amended, WaitingAmendment, WaitingReason } from '../../graph-data/model/amended.ts';
import type { Amendment } from '../../graph-data/model/amendment.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { ShippedDataset } from './dataset.ts';
import { WorkspaceProblem } from './problem.ts';
import { type Combine, readAll, writeClaims } from './refresh.ts';
import type { LedgerChange, Rewritten } from './types.ts';
import type { WritableWorkspace } from './workspace.ts';

/** A ledger as it is to be, and the change that makes it so. */
export interface LedgerStep {
  readonly ledger: readonly Amendment[];
  readonly change: LedgerChange;
  readonly at: Date;
  /** Entries that must find something to act on; otherwise nothing is stored. */
  readonly required: readonly string[];
}

/** What claims are written with. */
export interface ClaimSources {
  readonly dataset: ShippedDataset;
  readonly appVersion: string;
  readonly combine: Combine;
  /** What was read of all files, where it is at hand. */
  readonly known: Dataset | null;
}

/** What a ledger comes to. */
export interface LedgerOutcome {
  readonly waiting: readonly WaitingAmendment[];
  readonly rewritten: Rewritten;
}

/** With what was read of all files before it. */
export type Outcome = LedgerOutcome & { readonly read: Dataset };

interface Tried {
  readonly read: Dataset;
  readonly amended: Amended;
}

const NOTHING_WRITTEN: Rewritten = { things: [], documents: [] };

async function tried(
  workspace: WritableWorkspace,
  ledger: readonly Amendment[],
  { dataset, combine, known }: ClaimSources,
): Promise<Tried> {
  const read = await readAll(workspace, dataset, combine, known);
  const amended = combine.amend(read.dataset, ledger, read.texts, read.newer);
  return { read: read.dataset, amended };
}

/** The ledger as it would be; nothing is kept. */
export async function tryLedger(
  workspace: WritableWorkspace,
  ledger: readonly Amendment[],
  sources: ClaimSources,
): Promise<Outcome> {
  const { read, amended } = await tried(workspace, ledger, sources);
  return { read, waiting: amended.waiting, rewritten: NOTHING_WRITTEN };
}

function requireApplied({ waiting }: Amended, ids: readonly string[]): void {
  const stopped = waiting.find(({ amendment }) => ids.includes(amendment));
  if (stopped !== undefined)
    throw new WorkspaceProblem(`amendment-${stopped.reason}` satisfies `amendment-${WaitingReason}`);
}

/** @throws WorkspaceProblem `amendment-…` where an entry that is required would change nothing; then nothing is stored. */
export async function amend(
  workspace: WritableWorkspace,
  { ledger, change, at, required }: LedgerStep,
  sources: ClaimSources,
): Promise<Outcome> {
  const { read, amended } = await tried(workspace, ledger, sources);
  requireApplied(amended, required);
  await workspace.changeLedger(change, at);
  const rewritten = await writeClaims(workspace, amended, sources.dataset, sources.appVersion);
  return { read, waiting: amended.waiting, rewritten };
}
