import { roleOf } from '../printed-lists.ts';
import type { Check } from './check.ts';
import { bodiesOf } from './findings.ts';
import type { GroundMeasure } from './ground.ts';

/** Roles and bodies of a measure, whatever their order; empty where fewer than two bodies are named. */
function listKey(measure: GroundMeasure): string {
  if (bodiesOf(measure).size < 2) return '';
  return [...new Set(measure.duties.map((duty) => `${roleOf(duty)} ${duty.subject}`))].sort().join('\n');
}

function byKey(measures: readonly GroundMeasure[]): readonly (readonly GroundMeasure[])[] {
  const groups = new Map<string, GroundMeasure[]>();
  for (const measure of measures) {
    const key = listKey(measure);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [measure]);
    else group.push(measure);
  }
  groups.delete('');
  return [...groups.values()].filter((group) => group.length > 1);
}

export const identicalLists: Check = {
  id: 'identical-lists',
  label: { zh: '名单完全相同', en: 'Identical lists' },
  explanation: {
    zh: '同一文件的几项举措名单一字不差（至少两个单位）：可能是同一件事，也可能是照抄。',
    en: 'Several measures of one document have the same list of two or more bodies: perhaps one task, perhaps a copied list.',
  },
  find: (ground) =>
    ground.documents.flatMap(({ document, measures }) =>
      byKey(measures).map((group) => ({
        document: document.id,
        things: group.map(({ id }) => id),
        statements: group.flatMap(({ duties }) => duties[0]?.id ?? []),
        message: {
          zh: '{count} 项举措的名单相同，都是这 {bodies} 个单位',
          en: '{count} measures have the same list of {bodies} bodies',
        },
        parameters: { count: group.length, bodies: group[0] ? bodiesOf(group[0]).size : 0 },
      })),
    ),
  positive: [
    {
      says: '次序不同仍算相同',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局', 'joint:市财政局']] },
        { name: '治理河湖', lists: [['joint:市水利局', 'joint:市财政局']] },
        { name: '改造老旧小区', lists: [['joint:市财政局', 'joint:市住建局']] },
      ],
      finds: [['建设绿道', '改造老旧小区']],
    },
  ],
  negative: [
    {
      says: '单位相同而角色不同；只有一个单位的不比较',
      rule: 'roles-as-printed',
      measures: [
        { name: '建设绿道', lists: [['lead:市住建局', 'support:市财政局']] },
        { name: '改造老旧小区', lists: [['lead:市财政局', 'support:市住建局']] },
        { name: '治理河湖', lists: [['joint:市水利局']] },
        { name: '修建水库', lists: [['joint:市水利局']] },
      ],
      finds: [],
    },
  ],
};
