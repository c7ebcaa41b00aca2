/**
 * The lists of a document read by another rule than its own. Nothing is overwritten: a duty whose role changes
 * is replaced by a claim of basis `corrected` on the same evidence, and the source claim is what it was.
 */
import type { RoleRuleId } from '../../model/document.ts';
import { type StatementId, statementId } from '../../model/ids.ts';
import type { Role, Statement } from '../../model/statement.ts';
import { type DutyStatement, printedLists, roleOf } from '../printed-lists.ts';

const VERSION = 1;
const RELATION: Readonly<Record<Role, string>> = {
  lead: 'leads',
  support: 'supports',
  joint: 'jointly-responsible',
};

/** What the list itself prints, before any rule. */
export function printedRole(duty: Statement): Role {
  return duty.qualifiers.printedRole ?? roleOf(duty) ?? 'joint';
}

/** A class of bodies never leads by its place, and running text lists nobody in an order that means anything. */
function leadsByPlace(list: readonly DutyStatement[]): boolean {
  const [first] = list;
  return (
    first !== undefined &&
    first.origin !== 'prose' &&
    !first.subject.startsWith('collective:') &&
    list.every((duty) => printedRole(duty) === 'joint')
  );
}

type ListReader = (list: readonly DutyStatement[]) => readonly Role[];

const asPrinted: ListReader = (list) => list.map(printedRole);

const firstLeads =
  (others: Role): ListReader =>
  (list) =>
    leadsByPlace(list) ? list.map((_, index) => (index === 0 ? 'lead' : others)) : asPrinted(list);

const supportBesideLead: ListReader = (list) => {
  const printed = asPrinted(list);
  if (!printed.includes('lead')) return printed;
  return printed.map((role) => (role === 'joint' ? 'support' : role));
};

const READERS: Readonly<Record<RoleRuleId, ListReader>> = {
  'joint-as-printed': asPrinted,
  'roles-as-printed': asPrinted,
  'first-listed-leads': firstLeads('joint'),
  'first-listed-leads-others-support': firstLeads('support'),
  'responsible-supports': supportBesideLead,
};

function withRole(duty: DutyStatement, role: Role, rule: RoleRuleId): Statement {
  return {
    ...duty,
    id: statementId('role-rule', rule, duty.id, role),
    relation: RELATION[role],
    qualifiers: { ...duty.qualifiers, role, printedRole: printedRole(duty) },
    basis: 'corrected',
    rule: `role-rule:${rule}@${VERSION}`,
  };
}

/** One duty that another rule reads otherwise. */
export interface RoleChange {
  readonly source: Statement;
  readonly corrected: Statement;
}

/** The duties among a document's source claims whose role the rule changes, in their order. */
export function roleChanges(statements: readonly Statement[], rule: RoleRuleId): readonly RoleChange[] {
  const changes = new Map<StatementId, RoleChange>();
  for (const lists of printedLists(statements).values())
    for (const list of lists) {
      const roles = READERS[rule](list);
      for (const [index, source] of list.entries()) {
        const role = roles[index];
        if (role === undefined || role === roleOf(source) || source.qualifiers.roleCorrected) continue;
        changes.set(source.id, { source, corrected: withRole(source, role, rule) });
      }
    }
  return statements.flatMap(({ id }) => changes.get(id) ?? []);
}

/** The claims of a document as the rule reads them: corrected duties in the place of their sources. */
export function applyRoleRule(statements: readonly Statement[], rule: RoleRuleId): readonly Statement[] {
  const changes = new Map(roleChanges(statements, rule).map((change) => [change.source.id, change]));
  return statements.map((statement) => changes.get(statement.id)?.corrected ?? statement);
}
