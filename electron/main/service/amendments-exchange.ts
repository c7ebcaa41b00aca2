/** The ledger handed to another office and taken from one: a file out, a file in with a look at it first. */
import { basename } from 'node:path';
import { type Compared, comparedLedgers } from '../../../graph-data/assembly/index.ts';
import type {
  AmendmentsPreview,
  LedgerFormat,
  OfferedAmendment,
  TakeInAnswer,
} from '../../bridge/contract.ts';
import { WorkspaceProblem } from '../../database/index.ts';
import { readBytes } from '../../files/index.ts';
import { amendmentLines, lineTeller } from './amendment-lines.ts';
import { parseAmendments, printAmendments } from './amendments-file.ts';
import { amendmentsTable } from './amendments-table.ts';
import { contentOf } from './exports.ts';
import type { BuiltExport } from './messages.ts';
import { requireWritable, type Session, type SessionKeeper } from './session.ts';

/** The chosen entries as a file's content. */
export async function packAmendments(
  session: Session,
  ids: readonly string[],
  format: LedgerFormat,
): Promise<BuiltExport> {
  const chosen = new Set(ids);
  const lines = (await amendmentLines(session)).filter(({ amendment }) => chosen.has(amendment.id));
  const { workspace } = session.opened;
  const document = await amendmentsTable(workspace, lines);
  const { title, classification } = document.heading;
  if (format === 'xlsx')
    return { title, classification, content: await contentOf({ kind: 'document', document, format }) };
  const bytes = printAmendments(lines.map(({ amendment }) => amendment).toReversed());
  return { title, classification, content: { kind: 'bytes', bytes } };
}

export interface Exchange {
  /** @throws FileProblem `amendments-file-…` */
  open(keeper: SessionKeeper, path: string): Promise<AmendmentsPreview>;
  /** Adds the chosen entries of the file opened last and withdraws ours that they contradict, in one step. */
  takeIn(keeper: SessionKeeper, ids: readonly string[]): Promise<TakeInAnswer>;
}

export function createExchange(): Exchange {
  let compared: readonly Compared[] = [];
  return {
    open: async (keeper, path) => {
      requireWritable(keeper.current);
      const file = basename(path);
      const { bytes } = await readBytes({ name: file, path, symlink: false });
      const ours = await keeper.current.source.amendments();
      compared = comparedLedgers(ours, parseAmendments(file, bytes));
      const fresh = compared.filter(({ standing }) => standing !== 'known').map(({ theirs }) => theirs);
      const waiting = await keeper.waitingBy([...ours, ...fresh]);
      const reasons = new Map(waiting.map(({ amendment, reason }) => [amendment, reason]));
      const lineOf = await lineTeller(keeper.current);
      const offered: OfferedAmendment[] = [];
      for (const { theirs, standing, against } of compared)
        offered.push({
          ...{ line: await lineOf(theirs), standing, reason: reasons.get(theirs.id) ?? null },
          against: await Promise.all(against.map(lineOf)),
        });
      return { file, offered };
    },
    takeIn: async (keeper, ids) => {
      requireWritable(keeper.current);
      const chosen = new Set(ids);
      const taken = compared.filter(({ theirs, standing }) => chosen.has(theirs.id) && standing !== 'known');
      if (taken.length === 0) throw new WorkspaceProblem('amendment-empty');
      const withdrawn = new Set(taken.flatMap(({ against }) => against.map(({ id }) => id)));
      const added = taken.map(({ theirs }) => theirs);
      const at = new Date();
      const ledger = await keeper.current.source.amendments();
      const kept = ledger.map((entry) =>
        withdrawn.has(entry.id) ? { ...entry, withdrawnAt: at.toISOString() } : entry,
      );
      await keeper.amend({
        ledger: [...kept, ...added],
        change: { added, withdrawn: [...withdrawn], reinstated: [] },
        ...{ at, required: [] },
      });
      return { added: added.map(({ id }) => id), withdrawn: [...withdrawn] };
    },
  };
}
