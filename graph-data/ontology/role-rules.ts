/** The ways to read a responsibility list, in words; how each is applied stands in `graph/role-rule/`. */
import type { RoleRuleId } from '../model/document.ts';
import type { Label } from './types.ts';

export interface RoleRuleWords {
  readonly id: RoleRuleId;
  /** A few words, for a table's foot. */
  readonly label: Label;
  /** What the rule does to each list. */
  readonly reading: Label;
}

const declared: readonly RoleRuleWords[] = [
  {
    id: 'joint-as-printed',
    label: { zh: '责任单位按原文排列，不分牵头', en: 'Responsible bodies in printed order, no lead' },
    reading: {
      zh: '只写“责任单位”的，各单位都按“责任”计，保留原文先后顺序，排在第一位的不当作牵头；写明牵头、配合的，照原文计。',
      en: 'Bodies listed without a role are all jointly responsible, in the printed order; the first is not taken as the lead. Leads and supports are taken where they are printed.',
    },
  },
  {
    id: 'roles-as-printed',
    label: { zh: '牵头、责任、配合以原文标明的为准', en: 'Roles as the document prints them' },
    reading: {
      zh: '文件为每项任务分别写明牵头单位、责任单位或配合单位，照原文计。',
      en: 'The document prints lead, responsible or supporting bodies for each task; they are taken as printed.',
    },
  },
  {
    id: 'first-listed-leads',
    label: { zh: '排在第一位的为牵头，其余为责任', en: 'The first-listed body leads, the others are joint' },
    reading: {
      zh: '不分角色的名单，排在第一位的单位按“牵头”计，其余按“责任”计；第一位是群体单位的，不指定牵头。',
      en: 'Of a list without roles the first body leads and the others are jointly responsible; a collective never leads by its place.',
    },
  },
  {
    id: 'first-listed-leads-others-support',
    label: { zh: '排在第一位的为牵头，其余为配合', en: 'The first-listed body leads, the others support' },
    reading: {
      zh: '不分角色的名单，排在第一位的单位按“牵头”计，其余按“配合”计；第一位是群体单位的，名单照原文计。',
      en: 'Of a list without roles the first body leads and the others support; a list that begins with a collective stays as printed.',
    },
  },
  {
    id: 'responsible-supports',
    label: { zh: '写明牵头的，责任单位按配合计', en: 'Beside a printed lead, responsible bodies support' },
    reading: {
      zh: '名单里写明牵头单位的，其余“责任单位”按“配合”计；没有写明牵头的，照原文计。',
      en: 'Where a list prints a lead, its responsible bodies support it; lists without a lead stay as printed.',
    },
  },
];

export const roleRules: ReadonlyMap<RoleRuleId, RoleRuleWords> = new Map(
  declared.map((rule) => [rule.id, rule]),
);
