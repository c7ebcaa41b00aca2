/** `amendments.add` and `amendments.switch`: the ledger changes, and the claims are written anew from it. */
import { sayingOf } from '../../../graph-data/assembly/index.ts';
import { type Amendment, type AmendmentContent, amendmentId } from '../../../graph-data/model/amendment.ts';
import type { AmendmentSwitch, AmendmentsAdded, AmendmentsInput } from '../../bridge/contract.ts';
import { WorkspaceProblem } from '../../database/index.ts';
import { contentsOf } from './amendment-references.ts';
import { requireWritable, type SessionKeeper } from './session.ts';

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

/** @throws WorkspaceProblem that says why nothing can be written, or why an entry cannot stand; then nothing was added. */
export async function addAmendments(keeper: SessionKeeper, input: AmendmentsInput): Promise<AmendmentsAdded> {
  requireWritable(keeper.current);
  const ledger = await keeper.current.source.amendments();
  const contents = await contentsOf(keeper.current, input.entries);
  requireNew(contents, ledger);
  const entries = entriesOf(contents, input, ledger);
  const ids = entries.map(({ id }) => id);
  await keeper.amend({
    ledger: [...ledger, ...entries],
    change: { added: entries, withdrawn: [], reinstated: [] },
    ...{ at: new Date(), required: ids },
  });
  return { ids, contents };
}

/**
 * Takes entries back and puts others in force again, in one step.
 * @throws WorkspaceProblem `amendment-unknown`, or one that says why nothing can be written.
 */
export async function switchAmendments(
  keeper: SessionKeeper,
  { withdraw, reinstate }: AmendmentSwitch,
): Promise<void> {
  requireWritable(keeper.current);
  const ledger = await keeper.current.source.amendments();
  const known = new Set(ledger.map(({ id }) => id));
  const missing = [...withdraw, ...reinstate].find((id) => !known.has(id));
  if (missing !== undefined) throw new WorkspaceProblem('amendment-unknown', { id: missing });
  const now = new Date();
  const marks = new Map<string, string | null>([
    ...withdraw.map((id) => [id, now.toISOString()] as const),
    ...reinstate.map((id) => [id, null] as const),
  ]);
  await keeper.amend({
    ledger: ledger.map((entry) => {
      const withdrawnAt = marks.get(entry.id);
      return withdrawnAt === undefined ? entry : { ...entry, withdrawnAt };
    }),
    change: { added: [], withdrawn: withdraw, reinstated: reinstate },
    ...{ at: now, required: [] },
  });
}
