import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import type { Check } from './check.ts';
import type { DutyGround, GroundDocument } from './ground.ts';

/** Claims of membership of one document by the set they belong to. */
function membersByGroup({ statements }: GroundDocument): ReadonlyMap<EntityId, readonly Statement[]> {
  const groups = new Map<EntityId, Statement[]>();
  for (const statement of statements) {
    const { relation, object } = statement;
    if (relation !== 'member-of' || object === null) continue;
    const group = groups.get(object);
    if (group === undefined) groups.set(object, [statement]);
    else group.push(statement);
  }
  return groups;
}

function statedCount({ entities }: DutyGround, group: EntityId): number | null {
  const count = entities.get(group)?.properties['count'];
  return typeof count === 'number' ? count : null;
}

/** A set that is only mentioned has no members to count. */
export const countMismatch: Check = {
  id: 'count-mismatch',
  label: { zh: '数目与所列不符', en: 'Count and list differ' },
  explanation: {
    zh: '文件说有几项（如“五大工程”），列出的却不是这个数：可能漏列、并列，或读取时拆分有误。',
    en: 'The document states a number (“five projects”) and lists another: perhaps left out, merged, or split in reading.',
  },
  find: (ground) =>
    ground.documents.flatMap((document) =>
      [...membersByGroup(document)].flatMap(([group, claims]) => {
        const count = statedCount(ground, group);
        const listed = new Set(claims.map(({ subject }) => subject)).size;
        if (count === null || count === listed) return [];
        return [
          {
            document: document.document.id,
            things: [group],
            statements: claims.map(({ id }) => id),
            message: { zh: '称 {count} 项，列出 {listed} 项', en: '{count} stated, {listed} listed' },
            parameters: { count, listed },
          },
        ];
      }),
    ),
  positive: [
    {
      says: '五大工程只列四个',
      measures: [],
      groups: [{ name: '五大工程', count: 5, members: ['甲工程', '乙工程', '丙工程', '丁工程'] }],
      finds: [['五大工程']],
    },
  ],
  negative: [
    {
      says: '列全的，和只提到而没有列出的',
      measures: [],
      groups: [
        { name: '三大工程', count: 3, members: ['甲工程', '乙工程', '丙工程'] },
        { name: '六大行动', count: 6, members: [] },
      ],
      finds: [],
    },
  ],
};
