/** Examples of one initiative under two names, and of names that share words and are two things. */
import type { Example } from '../rule.ts';

const between = (
  [first, firstType]: readonly [string, string],
  [second, secondType]: readonly [string, string],
  finds: readonly string[],
): Example => ({
  documents: [
    { date: '2021', title: '云岭市党代会报告', initiatives: [['advances', 'target', first, firstType]] },
    {
      date: '2024',
      title: '云岭市2024年政府工作报告',
      initiatives: [['advances', 'target', second, secondType]],
    },
  ],
  finds,
});

export const becameCity: Example = between(
  ['国家市域社会治理现代化试点合格城市', 'designation'],
  ['市域治理现代化合格城市', 'designation'],
  ['continues 市域治理现代化合格城市 → 国家市域社会治理现代化试点合格城市'],
);

export const becameRegion: Example = between(
  ['国家承接产业转移示范区', 'zone'],
  ['辽西承接产业转移示范区', 'zone'],
  ['continues 辽西承接产业转移示范区 → 国家承接产业转移示范区'],
);

/** The second phase belongs to the work; it does not continue it under another name. */
export const phases: Example = between(
  ['引青济云工程', 'works'],
  ['引青济云二期工程', 'works'],
  ['part-of 引青济云二期工程 → 引青济云工程'],
);

export const homonyms: Example = between(['国家产融合作试点', 'pilot'], ['国家产教融合试点', 'pilot'], []);

export const otherKinds: Example = between(['“石榴红”行动计划', 'programme'], ['“石榴红”品牌', 'brand'], []);

export const otherRound: Example = between(
  ['国有企业改革提升行动', 'programme'],
  ['新一轮国有企业改革提升行动', 'programme'],
  [],
);
