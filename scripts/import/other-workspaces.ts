/** `npm run import` given another workspace: takes it in as the window does, and refuses conflicts nobody decided beforehand. */

import type { MergeChoice, MergeReport } from '../../electron/bridge/contract.ts';
import { visitWorkspace, type WritableWorkspace } from '../../electron/database/index.ts';
import type { EditionPolicy } from '../../electron/files/index.ts';
import { merge } from '../../electron/main/service/merging/merge.ts';
import type { Choices } from '../../electron/main/service/merging/plan.ts';
import type { Brought } from '../../electron/main/service/merging/types.ts';

export const isWorkspace = (path: string): boolean => path.endsWith('.remit');

/** @param tell is told every conflict, before it is refused or decided */
export async function mergeOthers(
  ours: WritableWorkspace,
  files: readonly string[],
  { prefer, editions }: { readonly prefer: MergeChoice | null; readonly editions: EditionPolicy },
  tell: (line: string) => void,
): Promise<readonly MergeReport[]> {
  const choicesFor = (brought: readonly Brought[]): Choices => {
    const conflicts = brought.filter(({ item }) => item.state === 'conflict');
    for (const { item } of conflicts) tell(`${item.title || item.id}: ${item.ours} ↔ ${item.theirs}`);
    return new Map(prefer === null ? [] : conflicts.map(({ item }) => [item.id, prefer]));
  };
  const reports: MergeReport[] = [];
  for (const file of files) {
    const theirs = await visitWorkspace(file, {});
    try {
      reports.push(
        await merge({ ours, theirs, language: 'zh-CN', editions, findings: new Map() }, file, choicesFor),
      );
    } finally {
      await theirs.close();
    }
  }
  return reports;
}
