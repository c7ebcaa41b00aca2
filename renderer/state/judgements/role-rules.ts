/** Choosing how the lists of a document are read, with the way back to the reading before. */
import type { RoleRuleId } from '../../../graph-data/model/document.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { Failure } from '../../bridge/contract.ts';
import { refreshPictures } from '../graph/index.ts';
import { failureOf, keepStep } from './undo.ts';

/** Null reads the lists by the document's own rule. Lines on the canvas carry roles: they are drawn anew. */
async function keep(document: DocumentId, rule: RoleRuleId | null): Promise<Failure | null> {
  const answer =
    rule === null
      ? await request('roleRule.reset', { document })
      : await request('roleRule.set', { document, rule });
  if (answer.ok) await refreshPictures();
  return failureOf(answer);
}

/** @param before the rule that was chosen until now; null when it is the document's own. */
export function chooseRoleRule(
  document: DocumentId,
  rule: RoleRuleId,
  before: RoleRuleId | null,
): Promise<Failure | null> {
  return keepStep({
    told: 'roleRuleChosen',
    make: () => keep(document, rule),
    takeBack: () => keep(document, before),
  });
}

/** @param before the rule that was chosen until now. */
export function resetRoleRule(document: DocumentId, before: RoleRuleId): Promise<Failure | null> {
  return keepStep({
    told: 'roleRuleReset',
    make: () => keep(document, null),
    takeBack: () => keep(document, before),
  });
}
