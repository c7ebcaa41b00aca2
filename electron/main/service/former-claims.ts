/** A claim asked for by an id it had before the ledger changed is still answered: windows and saved views keep ids for a while. */
import type { AppliedAmendment } from '../../../graph-data/model/amended.ts';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { WritableWorkspace } from '../../database/index.ts';

/** Ids that corrected claims had since the workspace was opened, by what was read in their place. */
export type FormerClaims = Map<StatementId, StatementId>;

export function withFormerClaims(
  source: WritableWorkspace,
  applied: readonly AppliedAmendment[],
  former: FormerClaims,
): WritableWorkspace {
  const standing = new Map<StatementId, StatementId>();
  for (const { source: reading, result } of applied) {
    if (reading === null || result === null) continue;
    standing.set(reading.statement.id, result);
    former.set(result, reading.statement.id);
  }
  const statement: WritableWorkspace['statement'] = async (id) => {
    const read = former.get(id) ?? id;
    return (await source.statement(id)) ?? source.statement(standing.get(read) ?? read);
  };
  return { ...source, statement };
}
