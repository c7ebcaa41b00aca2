/** Which imported files were read by other rules than those of today. */
import type { Sha256 } from '../../../../graph-data/model/ids.ts';
import type { ReadableWorkspace } from '../../../database/index.ts';

/** The rules are large; only who has imported anything pays for them here. */
async function rulesOfToday(): Promise<string> {
  const { readingRules } = await import('../../../../graph-data/extraction/index.ts');
  return readingRules();
}

/** Imported files that other rules than those of today read. */
export async function olderFiles(workspace: ReadableWorkspace): Promise<ReadonlySet<Sha256>> {
  const imports = await workspace.imports();
  if (imports.length === 0) return new Set();
  const today = await rulesOfToday();
  return new Set(imports.filter(({ rules }) => rules !== today).map(({ file }) => file));
}
