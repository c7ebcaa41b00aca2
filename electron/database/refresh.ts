/** Brings the shipped part of a workspace up to the dataset that came with this program. */
import type { Dataset } from '../../graph-data/model/dataset.ts';
import type { DocumentId, Sha256 } from '../../graph-data/model/ids.ts';
import type { FileRecords } from '../../graph-data/model/imported.ts';
import type { ShippedDataset } from './dataset.ts';
import { errorCode, WorkspaceProblem } from './problem.ts';
import type { WritableWorkspace } from './workspace.ts';

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

/** The shipped dataset and what the user added, from which the claims are written. */
export interface CombineParts {
  readonly shipped: Dataset;
  readonly imported: readonly FileRecords[];
  /** Documents in whose place a new edition stands. */
  readonly setAside: ReadonlySet<DocumentId>;
  readonly texts: ReadonlyMap<Sha256, string>;
}

/** All parts as one dataset; `graph-data/assembly` does it, which this room may not import. */
export type Combine = (parts: CombineParts) => Dataset;

/** True when the workspace holds another dataset (and not one that a newer program wrote) or other imported files. */
export async function needsRefresh(
  workspace: WritableWorkspace,
  dataset: ShippedDataset,
  appVersion: string,
): Promise<boolean> {
  const stamp = await workspace.datasetStamp();
  if (stamp === null || (await workspace.importsPending())) return true;
  return stamp.digest !== dataset.digest && compareVersions(stamp.appVersion, appVersion) <= 0;
}

async function combined(workspace: WritableWorkspace, shipped: Dataset, combine: Combine): Promise<Dataset> {
  const imported = await workspace.importedRecords();
  const setAside = new Set((await workspace.setAside()).map(({ document }) => document.id));
  if (imported.length === 0 && setAside.size === 0) return shipped;
  const texts = new Map<Sha256, string>();
  for (const { sha256 } of [...shipped.files, ...imported.map(({ file }) => file)]) {
    const linked = await workspace.linkedText(sha256);
    if (linked !== null) texts.set(sha256, linked.text);
  }
  return combine({ shipped, imported, setAside, texts });
}

/** @throws WorkspaceProblem `dataset-damaged` where records are missing or contradict each other. */
export async function refresh(
  workspace: WritableWorkspace,
  dataset: ShippedDataset,
  appVersion: string,
  combine: Combine,
): Promise<void> {
  const records = await combined(workspace, await dataset.read(), combine);
  try {
    await workspace.writeShipped(records, { digest: dataset.digest, appVersion });
  } catch (cause) {
    if (!errorCode(cause).startsWith('SQLITE_CONSTRAINT')) throw cause;
    throw new WorkspaceProblem(
      'dataset-damaged',
      { file: cause instanceof Error ? cause.message : '' },
      cause,
    );
  }
}
