/** Which rules make sense for a document: its own, and those that would change a role. */
import type { RoleRuleId } from '../../model/document.ts';
import type { Statement } from '../../model/statement.ts';
import { isDuty } from '../printed-lists.ts';
import { printedRole, type RoleChange, roleChanges } from './apply.ts';

export interface RoleRuleOption {
  readonly rule: RoleRuleId;
  /** Against the document as it was read. */
  readonly changes: readonly RoleChange[];
}

const BY_PLACE: readonly RoleRuleId[] = [
  'first-listed-leads',
  'first-listed-leads-others-support',
  'responsible-supports',
];

/** The document's own rule first, with no change; then every other that changes something. */
export function roleRuleOptions(
  statements: readonly Statement[],
  own: RoleRuleId,
): readonly RoleRuleOption[] {
  const anyRole = statements.some((statement) => isDuty(statement) && printedRole(statement) !== 'joint');
  const printed: RoleRuleId = anyRole ? 'roles-as-printed' : 'joint-as-printed';
  const others = [printed, ...BY_PLACE].filter((rule) => rule !== own);
  return [
    { rule: own, changes: [] },
    ...others
      .map((rule) => ({ rule, changes: roleChanges(statements, rule) }))
      .filter(({ changes }) => changes.length > 0),
  ];
}
