/** Examples of what becomes of an initiative from paper to paper. */
import type { Example } from '../rule.ts';

export const completed: Example = {
  documents: [
    {
      date: '2021',
      title: '云岭市党代会报告',
      initiatives: [['advances', 'target', '引青济云工程', 'works']],
    },
    {
      date: '2024',
      title: '云岭市2024年政府工作报告',
      initiatives: [['starts', 'result', '引青济云工程', 'works']],
    },
    {
      date: '2026',
      title: '云岭市2026年政府工作报告',
      initiatives: [['completes', 'result', '引青济云工程', 'works']],
    },
  ],
  finds: ['verdict 引青济云工程: met'],
};

export const stillOpen: Example = {
  documents: [
    { date: '2021', title: '云岭市党代会报告', initiatives: [['plans', 'target', '石门水库', 'reservoir']] },
    {
      date: '2026',
      title: '云岭市2026年政府工作报告',
      initiatives: [['advances', 'target', '石门水库', 'reservoir']],
    },
  ],
  finds: ['verdict 石门水库: open'],
};

export const dropped: Example = {
  documents: [
    {
      date: '2021',
      title: '云岭市党代会报告',
      initiatives: [['plans', 'target', '青龙湖航空小镇项目', 'project']],
    },
    {
      date: '2026',
      title: '云岭市2026年政府工作报告',
      initiatives: [['advances', 'target', '城市更新行动', 'programme']],
      prints: '实施城市更新行动。',
    },
  ],
  finds: ['verdict 青龙湖航空小镇项目: silent'],
};

export const takenUp: Example = {
  documents: [
    { date: '2021', title: '云岭市党代会报告', initiatives: [['advances', 'target', '暖冬工程', 'works']] },
    {
      date: '2026',
      title: '云岭市2026年政府工作报告',
      initiatives: [['names', 'result', '暖冬工程', 'works']],
    },
  ],
  finds: ['verdict 暖冬工程: reported'],
};

/** A way of working that later papers do not repeat has not been dropped. */
export const mechanisms: Example = {
  documents: [
    {
      date: '2021',
      title: '云岭市党代会报告',
      initiatives: [['advances', 'target', '“三单一函”机制', 'mechanism']],
    },
    {
      date: '2026',
      title: '云岭市2026年政府工作报告',
      initiatives: [['advances', 'target', '城市更新行动', 'programme']],
      prints: '实施城市更新行动。',
    },
  ],
  finds: [],
};

/** The later paper prints the name, though no rule read it as an initiative. */
export const stillNamed: Example = {
  documents: [
    {
      date: '2021',
      title: '云岭市党代会报告',
      initiatives: [['advances', 'target', '青龙湖航空小镇项目', 'project']],
    },
    {
      date: '2026',
      title: '云岭市2026年政府工作报告',
      initiatives: [['advances', 'target', '城市更新行动', 'programme']],
      prints: '实施城市更新行动，青龙湖航空小镇加快建设。',
    },
  ],
  finds: [],
};
