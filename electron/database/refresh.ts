/** Brings the shipped part of a workspace up to the dataset that came with this program. */
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

/** True when the workspace holds another dataset, and not one that a newer program wrote. */
export async function needsRefresh(
  workspace: WritableWorkspace,
  dataset: ShippedDataset,
  appVersion: string,
): Promise<boolean> {
  const stamp = await workspace.datasetStamp();
  if (stamp === null) return true;
  return stamp.digest !== dataset.digest && compareVersions(stamp.appVersion, appVersion) <= 0;
}

/** @throws WorkspaceProblem `dataset-damaged` where records are missing or contradict each other. */
export async function refresh(
  workspace: WritableWorkspace,
  dataset: ShippedDataset,
  appVersion: string,
): Promise<void> {
  const records = await dataset.read();
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
