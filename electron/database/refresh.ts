/** Brings the claims of a workspace up to the shipped dataset, the imported files and the ledger. */
import type { Amended } from '../../graph-data/model/amended.ts';
import type { Amendment } from '../../graph-data/model/amendment.ts';
import type { Dataset } from '../../graph-data/model/dataset.ts';
import { type NewerEditions, newerEditions } from '../../graph-data/model/edition.ts';
import type { DocumentId, Sha256 } from '../../graph-data/model/ids.ts';
import type { FileRecords } from '../../graph-data/model/imported.ts';
import type { ShippedDataset } from './dataset.ts';
import { errorCode, WorkspaceProblem } from './problem.ts';
import type { Rewritten } from './types.ts';
import type { ReadableWorkspace, WritableWorkspace } from './workspace.ts';

/** Compares `major.minor.patch` by number. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) =>
    version.split(/[.-]/u).map((part) => Number.parseInt(part, 10) || 0),
  );
  for (let index = 0; index < 3; index += 1) {
    const difference = (left?.[index] ?? 0) - (right?.[index] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}

type Texts = ReadonlyMap<Sha256, string>;

/** The shipped dataset and what the user imported. */
export interface ReadParts {
  readonly shipped: Dataset;
  readonly imported: readonly FileRecords[];
  /** Documents in whose place a new edition stands. */
  readonly setAside: ReadonlySet<DocumentId>;
  readonly texts: Texts;
}

/** What `graph-data/assembly` does, which this room may not import. */
export interface Combine {
  /** The shipped dataset and imported files as one. */
  read(parts: ReadParts): Dataset;
  /** The ledger applied to it. */
  amend(read: Dataset, amendments: readonly Amendment[], texts: Texts, newer: NewerEditions): Amended;
}

/** True when the workspace holds another dataset (and not one that a newer program wrote), other imported files or another ledger. */
export async function needsRefresh(
  workspace: WritableWorkspace,
  dataset: ShippedDataset,
  appVersion: string,
): Promise<boolean> {
  const stamp = await workspace.datasetStamp();
  if (stamp === null || (await workspace.importsPending()) || (await workspace.amendmentsPending()))
    return true;
  return stamp.digest !== dataset.digest && compareVersions(stamp.appVersion, appVersion) <= 0;
}

const NOTHING: Dataset = {
  ...{ files: [], documents: [], sections: [] },
  ...{ entities: [], statements: [], issues: [] },
};

/** What was read, before the ledger, with the decoded texts that are at hand. */
export interface Read {
  readonly dataset: Dataset;
  readonly texts: Texts;
  /** What stands in the place of documents set aside. */
  readonly newer: NewerEditions;
}

async function textsOf(workspace: ReadableWorkspace, files: Dataset['files']): Promise<Texts> {
  const texts = new Map<Sha256, string>();
  for (const { sha256 } of files) {
    const linked = await workspace.linkedText(sha256);
    if (linked !== null) texts.set(sha256, linked.text);
  }
  return texts;
}

/**
 * Everything that was read of the shipped and the imported files.
 * @param known the same as it was read before, where neither has changed since: only the texts are asked for again.
 */
export async function readAll(
  workspace: ReadableWorkspace,
  dataset: ShippedDataset,
  combine: Combine,
  known: Dataset | null = null,
): Promise<Read> {
  const replaced = await workspace.setAside();
  const withNewer = (read: Omit<Read, 'newer'>): Read => ({
    ...read,
    newer: newerEditions(replaced, read.dataset.documents),
  });
  if (known !== null) return withNewer({ dataset: known, texts: await textsOf(workspace, known.files) });
  const shipped = (await workspace.holdsShipped()) ? await dataset.read() : NOTHING;
  const imported = await workspace.importedRecords();
  const setAside = new Set(replaced.map(({ document }) => document.id));
  const texts = await textsOf(workspace, [...shipped.files, ...imported.map(({ file }) => file)]);
  return withNewer({ dataset: combine.read({ shipped, imported, setAside, texts }), texts });
}

/** @throws WorkspaceProblem `dataset-damaged` where records are missing or contradict each other. */
export async function writeClaims(
  workspace: WritableWorkspace,
  amended: Amended,
  dataset: ShippedDataset,
  appVersion: string,
): Promise<Rewritten> {
  try {
    return await workspace.writeShipped(amended, { digest: dataset.digest, appVersion });
  } catch (cause) {
    if (!errorCode(cause).startsWith('SQLITE_CONSTRAINT')) throw cause;
    throw new WorkspaceProblem(
      'dataset-damaged',
      { file: cause instanceof Error ? cause.message : '' },
      cause,
    );
  }
}

/** @throws WorkspaceProblem `dataset-damaged` where records are missing or contradict each other. */
export async function refresh(
  workspace: WritableWorkspace,
  dataset: ShippedDataset,
  appVersion: string,
  combine: Combine,
): Promise<void> {
  const read = await readAll(workspace, dataset, combine);
  const amended = combine.amend(read.dataset, await workspace.amendments(), read.texts, read.newer);
  await writeClaims(workspace, amended, dataset, appVersion);
}
