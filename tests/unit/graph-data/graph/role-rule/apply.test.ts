/** The same printed lists read by each rule; nothing of the source is lost. */
import { describe, expect, test } from 'vitest';
import { applyRoleRule, roleChanges, roleRuleOptions } from '../../../../../graph-data/graph/index.ts';
import type { RoleRuleId } from '../../../../../graph-data/model/document.ts';
import type { Statement } from '../../../../../graph-data/model/statement.ts';
import { paperOf } from '../../../../support/checked-paper.ts';

const MEASURES = [
  { name: '建设绿道', lists: [['joint:市住建局', 'joint:市园林局', 'joint:各县区']] },
  { name: '整治村容', lists: [['joint:各县区', 'joint:市农牧局']] },
  { name: '治理河湖', lists: [['lead:市水利局', 'joint:市财政局', 'support:市气象局'], ['joint:市公安局']] },
] as const;

const paper = paperOf({ says: '名单', measures: MEASURES, finds: [] });

const rolesOf = (statements: readonly Statement[]): string =>
  statements.flatMap(({ qualifiers }) => qualifiers.role ?? []).join(' ');

const read = (rule: RoleRuleId): string => rolesOf(applyRoleRule(paper.statements, rule));

const PRINTED = 'joint joint joint joint joint lead joint support joint';

describe('each rule', () => {
  test.each([
    ['joint-as-printed', PRINTED],
    ['roles-as-printed', PRINTED],
    ['first-listed-leads', 'lead joint joint joint joint lead joint support lead'],
    ['first-listed-leads-others-support', 'lead support support joint joint lead joint support lead'],
    ['responsible-supports', 'joint joint joint joint joint lead support support joint'],
  ] as const)('%s', (rule, roles) => {
    expect(read(rule)).toBe(roles);
  });
});

test('a changed duty stands beside its source: same evidence, its own id, relation and basis', () => {
  const [change] = roleChanges(paper.statements, 'first-listed-leads');
  if (change === undefined) throw new Error('the rule changes nothing');
  const { source, corrected } = change;
  expect(corrected.evidence).toEqual(source.evidence);
  expect(corrected.id).not.toBe(source.id);
  expect(corrected).toMatchObject({
    subject: source.subject,
    object: source.object,
    relation: 'leads',
    basis: 'corrected',
    rule: 'role-rule:first-listed-leads@1',
    qualifiers: { role: 'lead', printedRole: 'joint', order: 1 },
  });
  expect(source).toMatchObject({ basis: 'read', relation: 'jointly-responsible' });
});

test('a document whose own words make the first body lead can be read as printed, and back', () => {
  const ruled = paper.statements.map((statement): Statement => {
    const first = roleChanges(paper.statements, 'first-listed-leads').find(
      ({ source }) => source.id === statement.id,
    );
    if (first === undefined) return statement;
    const qualifiers = { ...statement.qualifiers, role: 'lead', printedRole: 'joint' } as const;
    return { ...statement, relation: 'leads', qualifiers };
  });
  expect(rolesOf(applyRoleRule(ruled, 'joint-as-printed'))).toBe(PRINTED);
  expect(roleChanges(ruled, 'first-listed-leads')).toEqual([]);
});

test('a rule twice is the rule once', () => {
  const once = applyRoleRule(paper.statements, 'first-listed-leads-others-support');
  expect(rolesOf(applyRoleRule(once, 'first-listed-leads-others-support'))).toBe(rolesOf(once));
  expect(rolesOf(applyRoleRule(once, 'joint-as-printed'))).toBe(PRINTED);
});

test('only rules that change something are offered, the own one first', () => {
  const joint = paperOf({ says: '不分牵头', measures: MEASURES.slice(0, 2), finds: [] });
  const rules = (statements: readonly Statement[], own: RoleRuleId) =>
    roleRuleOptions(statements, own).map(({ rule, changes }) => [rule, changes.length]);
  expect(rules(joint.statements, 'joint-as-printed')).toEqual([
    ['joint-as-printed', 0],
    ['first-listed-leads', 1],
    ['first-listed-leads-others-support', 3],
  ]);
  expect(rules(paper.statements, 'roles-as-printed').map(([rule]) => rule)).toEqual([
    'roles-as-printed',
    'first-listed-leads',
    'first-listed-leads-others-support',
    'responsible-supports',
  ]);
});
