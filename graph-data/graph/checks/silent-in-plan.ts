import type { EntityId } from '../../model/ids.ts';
import { isDuty } from '../printed-lists.ts';
import type { Check, Found } from './check.ts';
import type { DutyGround, GroundDocument } from './ground.ts';
import { bareNames } from './same-body.ts';

interface Carried {
  readonly slip: GroundDocument;
  readonly paper: GroundDocument;
}

function carriedPapers({ documents }: DutyGround): readonly Carried[] {
  const byEntity = new Map(documents.map((document) => [document.document.entity, document]));
  return documents.flatMap((slip) =>
    slip.statements.flatMap(({ relation, subject, object }) => {
      const paper = object === null ? undefined : byEntity.get(object);
      if (relation !== 'carries' || subject !== slip.document.entity || paper === undefined) return [];
      return [{ slip, paper }];
    }),
  );
}

/** Names, without their place, of every body that carries a duty in the paper. */
function namesIn({ entities }: DutyGround, { statements }: GroundDocument): ReadonlySet<string> {
  const bodies = new Set(statements.filter(isDuty).map(({ subject }) => subject));
  return new Set(
    [...bodies].flatMap((id) => {
      const body = entities.get(id);
      return body === undefined ? [] : [...bareNames(body)];
    }),
  );
}

function silentBodies(ground: DutyGround, { slip, paper }: Carried): readonly Found[] {
  const named = namesIn(ground, paper);
  const duties = slip.statements.filter(isDuty);
  const seen = new Set<EntityId>();
  return duties.flatMap(({ subject }) => {
    const body = ground.entities.get(subject);
    if (body?.kind !== 'agency' || seen.has(subject)) return [];
    seen.add(subject);
    if ([...bareNames(body)].some((name) => named.has(name))) return [];
    return [
      {
        document: slip.document.id,
        things: [subject],
        statements: duties.filter((duty) => duty.subject === subject).map(({ id }) => id),
        message: {
          zh: '批办单请它承办，所附文件未列同名单位',
          en: 'On the slip; the paper names no body of this name',
        },
        parameters: {},
      },
    ];
  });
}

export const silentInPlan: Check = {
  id: 'silent-in-plan',
  label: { zh: '批办单点名、文件未列', en: 'On the slip, silent in the paper' },
  explanation: {
    zh: '批办单请某单位承办，而所附文件没有给它或上级同名单位列职责：它要做什么，须另行明确。',
    en: 'The routing slip calls on a body to which, or to whose namesake, the paper gives no duty: what it is to do is not stated.',
  },
  find: (ground) => carriedPapers(ground).flatMap((carried) => silentBodies(ground, carried)),
  positive: [
    {
      says: '教育局在文件里有同名的市教育局，投资促进局没有',
      measures: [{ name: '建设校舍', lists: [['joint:市教育局']] }],
      slip: ['教育局', '投资促进局'],
      finds: [['投资促进局']],
    },
  ],
  negative: [
    {
      says: '分局与上级局对应；群体单位不比较',
      measures: [{ name: '治理河湖', lists: [['joint:市自然资源局']] }],
      slip: ['自然资源分局', '各镇街'],
      finds: [],
    },
  ],
};
