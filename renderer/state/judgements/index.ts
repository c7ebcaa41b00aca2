/** What the user decides and the workspace keeps: accepted findings, chosen role rules. */
import type { RoleRuleId } from '../../../graph-data/model/document.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import type { Failure } from '../../bridge/contract.ts';
import { refreshPictures } from '../graph/index.ts';
import { failureOf } from './undo.ts';

export {
  dismissJudgement,
  judgeFinding,
  redoJudgement,
  undoJudgement,
  useJudgements,
} from './undo.ts';

/** Lines on the canvas carry roles: they are drawn anew. */
export async function chooseRoleRule(document: DocumentId, rule: RoleRuleId): Promise<Failure | null> {
  const answer = await request('roleRule.set', { document, rule });
  if (answer.ok) await refreshPictures();
  return failureOf(answer);
}

export async function resetRoleRule(document: DocumentId): Promise<Failure | null> {
  const answer = await request('roleRule.reset', { document });
  if (answer.ok) await refreshPictures();
  return failureOf(answer);
}
