/** `roleRule.*`: what another rule would change, choosing one, and going back to the document's own. */
import { applyRoleRule, roleRuleOptions } from '../../../graph-data/graph/index.ts';
import type { RoleRuleId } from '../../../graph-data/model/document.ts';
import type { DocumentId } from '../../../graph-data/model/ids.ts';
import type { Role, Statement } from '../../../graph-data/model/statement.ts';
import type { RoleRuleOption, RoleRulePreview } from '../../bridge/contract.ts';
import { type DocumentOverview, type DutyClaim, WorkspaceProblem } from '../../database/index.ts';
import { requireWritable, type Session, type SessionKeeper } from './session.ts';

/** Changes listed for an option; the number of all is told beside. */
const LISTED = 200;

interface Lists {
  readonly overview: DocumentOverview;
  /** Duties as they were read. */
  readonly claims: readonly DutyClaim[];
}

/** @throws WorkspaceProblem `document-unknown` */
async function listsOf({ source }: Session, id: DocumentId): Promise<Lists> {
  const overview = await source.document(id);
  if (overview === null) throw new WorkspaceProblem('document-unknown', { id });
  return { overview, claims: await source.duties({ by: 'document', id }) };
}

const rolesOf = (statements: readonly Statement[]): readonly Role[] =>
  statements.map(({ qualifiers }) => qualifiers.role ?? 'joint');

/** The roles of all claims as a rule reads them; the document's own rule is what was read. */
function rolesBy({ overview, claims }: Lists, rule: RoleRuleId): readonly Role[] {
  const statements = claims.map(({ statement }) => statement);
  return rolesOf(rule === overview.document.roleRule.id ? statements : applyRoleRule(statements, rule));
}

function optionOf(lists: Lists, rule: RoleRuleId, now: readonly Role[]): RoleRuleOption {
  const next = rolesBy(lists, rule);
  const changes = lists.claims.flatMap(({ agency, measure }, index) => {
    const [from, to] = [now[index], next[index]];
    return from === undefined || to === undefined || from === to ? [] : [{ agency, measure, from, to }];
  });
  return { rule, total: changes.length, changes: changes.slice(0, LISTED) };
}

function optionsOf({ overview, claims }: Lists): readonly RoleRuleId[] {
  const statements = claims.map(({ statement }) => statement);
  return roleRuleOptions(statements, overview.document.roleRule.id).map(({ rule }) => rule);
}

export async function previewRoleRules(session: Session, document: DocumentId): Promise<RoleRulePreview> {
  const lists = await listsOf(session, document);
  const inForce = lists.overview.roleRule.id;
  const now = rolesBy(lists, inForce);
  return {
    document,
    own: lists.overview.document.roleRule,
    inForce,
    options: optionsOf(lists).map((rule) => optionOf(lists, rule, now)),
  };
}

/** @throws WorkspaceProblem `document-unknown`, `role-rule-unfit`, or why nothing can be written. */
export async function setRoleRule(
  keeper: SessionKeeper,
  document: DocumentId,
  rule: RoleRuleId,
): Promise<void> {
  const session = keeper.current;
  requireWritable(session);
  const lists = await listsOf(session, document);
  if (!optionsOf(lists).includes(rule)) throw new WorkspaceProblem('role-rule-unfit', { rule });
  const isOwn = rule === lists.overview.document.roleRule.id;
  await (isOwn
    ? session.source.withdrawRoleRule(document)
    : session.source.chooseRoleRule(document, rule, new Date()));
  await keeper.reread();
}

/** @throws WorkspaceProblem that says why nothing can be written. */
export async function resetRoleRule(keeper: SessionKeeper, document: DocumentId): Promise<void> {
  requireWritable(keeper.current);
  await keeper.current.source.withdrawRoleRule(document);
  await keeper.reread();
}
