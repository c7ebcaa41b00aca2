import { roleOf } from '../printed-lists.ts';
import type { Check } from './check.ts';

export const severalLeads: Check = {
  id: 'several-leads',
  label: { zh: '多个牵头单位', en: 'Several leads' },
  explanation: {
    zh: '同一份名单里有两个以上牵头单位，任务可能交叉；同一举措下各管一事的几份名单不算。',
    en: 'One list has two or more leads, so the task may be claimed twice; several lists of one measure, each for its own part, do not count.',
  },
  find: (ground) =>
    ground.documents.flatMap(({ document, measures }) =>
      measures.flatMap(({ id, lists }) => {
        const leads = lists
          .map((list) => list.filter((duty) => roleOf(duty) === 'lead'))
          .filter((list) => new Set(list.map(({ subject }) => subject)).size > 1)
          .flat();
        const bodies = [...new Set(leads.map(({ subject }) => subject))];
        if (bodies.length === 0) return [];
        return [
          {
            document: document.id,
            things: [id, ...bodies],
            statements: leads.map((lead) => lead.id),
            message: {
              zh: '同一份名单里有 {count} 个牵头单位',
              en: 'One list has {count} leading bodies',
            },
            parameters: { count: bodies.length },
          },
        ];
      }),
    ),
  positive: [
    {
      says: '甲局、乙局共同牵头',
      rule: 'roles-as-printed',
      measures: [{ name: '建设绿道', lists: [['lead:市住建局', 'lead:市园林局', 'support:市财政局']] }],
      finds: [['建设绿道', '市住建局', '市园林局']],
    },
  ],
  negative: [
    {
      says: '同一举措有两份名单，各有一个牵头单位',
      rule: 'roles-as-printed',
      measures: [
        {
          name: '建设绿道',
          lists: [
            ['lead:市住建局', 'support:市财政局'],
            ['lead:市园林局', 'support:市财政局'],
          ],
        },
      ],
      finds: [],
    },
  ],
};
