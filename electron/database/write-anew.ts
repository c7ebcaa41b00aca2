/** Writes the claims of a workspace anew over a connection of its own: whoever has the file open reads on meanwhile. */
import { connect } from './connection.ts';
import type { ShippedDataset } from './dataset.ts';
import { type Combine, refresh } from './refresh.ts';
import { sqliteWorkspace } from './sqlite-workspace.ts';

export interface WriteAnewOptions {
  /** A workspace this process holds the lock of, of today's schema. */
  readonly file: string;
  readonly dataset: ShippedDataset;
  readonly nativeBinding: string | undefined;
  readonly appVersion: string;
  readonly combine: Combine;
}

/** @throws WorkspaceProblem, or SqliteError where somebody else writes */
export async function writeAnew(options: WriteAnewOptions): Promise<void> {
  const { file, dataset, nativeBinding, appVersion, combine } = options;
  const connection = connect(file, { nativeBinding });
  try {
    await refresh(sqliteWorkspace(connection), dataset, appVersion, combine);
  } finally {
    connection.close();
  }
}
