/** `amendments.add`, `amendments.withdraw`, `amendments.reinstate`: the ledger changes, and the claims are written anew from it. */
import type { Amended, WaitingReason } from '../../../graph-data/model/amended.ts';
import { type Amendment, type AmendmentContent, amendmentId } from '../../../graph-data/model/amendment.ts';
import type { AmendmentsInput } from '../../bridge/contract.ts';
import { WorkspaceProblem } from '../../database/index.ts';
import { contentsOf } from './amendment-references.ts';
import { requireWritable, type SessionKeeper } from './session.ts';

/** What an entry says, whoever says it: a claim by its id alone, since its place is told anew each time. */
function sayingOf(content: AmendmentContent): string {
  return JSON.stringify('claim' in content ? { ...content, claim: content.claim.id } : content);
}

/** @throws WorkspaceProblem `amendment-known` where an entry in force, or another of the same action, says the same. */
function requireNew(contents: readonly AmendmentContent[], ledger: readonly Amendment[]): void {
  const known = new Set(
    ledger.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ content }) => sayingOf(content)),
  );
  for (const content of contents) {
    const saying = sayingOf(content);
    if (known.has(saying)) throw new WorkspaceProblem('amendment-known');
    known.add(saying);
    if (content.kind === 'claim-changed' && Object.keys(content.change).length === 0)
      throw new WorkspaceProblem('amendment-empty');
  }
}

/** Entries are applied in the order of time, so those of one action follow each other, after all there are. */
function entriesOf(
  contents: readonly AmendmentContent[],
  { author, note }: AmendmentsInput,
  ledger: readonly Amendment[],
): readonly Amendment[] {
  const last = ledger.at(-1)?.at;
  const start = Math.max(Date.now(), last === undefined ? 0 : Date.parse(last) + 1);
  return contents.map((content, index) => {
    const at = new Date(start + index).toISOString();
    return { id: amendmentId({ content, author, at }), content, author, note, at, withdrawnAt: null };
  });
}

/** @throws WorkspaceProblem `amendment-…` where one of these entries would change nothing. */
function requireApplied({ waiting }: Amended, ids: ReadonlySet<string>): void {
  const stopped = waiting.find(({ amendment }) => ids.has(amendment));
  if (stopped !== undefined)
    throw new WorkspaceProblem(`amendment-${stopped.reason}` satisfies `amendment-${WaitingReason}`);
}

/** @throws WorkspaceProblem that says why nothing can be written, or why an entry cannot stand; then nothing was added. */
export async function addAmendments(
  keeper: SessionKeeper,
  input: AmendmentsInput,
): Promise<{ readonly ids: readonly string[] }> {
  requireWritable(keeper.current);
  const ledger = await keeper.current.source.amendments();
  const contents = await contentsOf(keeper.current, input.entries);
  requireNew(contents, ledger);
  const entries = entriesOf(contents, input, ledger);
  const ids = entries.map(({ id }) => id);
  await keeper.amend({
    ledger: [...ledger, ...entries],
    accept: (amended) => requireApplied(amended, new Set(ids)),
    store: (workspace) => workspace.addAmendments(entries),
  });
  return { ids };
}

async function mark(keeper: SessionKeeper, ids: readonly string[], withdrawnAt: Date | null): Promise<void> {
  requireWritable(keeper.current);
  const ledger = await keeper.current.source.amendments();
  const marked = new Set(ids);
  const missing = ids.find((id) => !ledger.some((entry) => entry.id === id));
  if (missing !== undefined) throw new WorkspaceProblem('amendment-unknown', { id: missing });
  const at = withdrawnAt?.toISOString() ?? null;
  await keeper.amend({
    ledger: ledger.map((entry) => (marked.has(entry.id) ? { ...entry, withdrawnAt: at } : entry)),
    accept: () => undefined,
    store: (workspace) =>
      withdrawnAt === null
        ? workspace.reinstateAmendments(ids)
        : workspace.withdrawAmendments(ids, withdrawnAt),
  });
}

/** @throws WorkspaceProblem `amendment-unknown`, or one that says why nothing can be written. */
export const withdrawAmendments = (keeper: SessionKeeper, ids: readonly string[]): Promise<void> =>
  mark(keeper, ids, new Date());

/** @throws WorkspaceProblem `amendment-unknown`, or one that says why nothing can be written. */
export const reinstateAmendments = (keeper: SessionKeeper, ids: readonly string[]): Promise<void> =>
  mark(keeper, ids, null);
