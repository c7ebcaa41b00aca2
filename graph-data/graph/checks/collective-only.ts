import type { Check } from './check.ts';
import { aboutMeasure, bodiesOf, isCollective } from './findings.ts';

export const collectiveOnly: Check = {
  id: 'collective-only',
  label: { zh: '只列了群体单位', en: 'Collectives only' },
  explanation: {
    zh: '名单里只有“各旗县市区”一类合称，没有点名任何一个单位。',
    en: 'The list holds only classes of bodies such as “all counties”; no single body is named.',
  },
  find: (ground) =>
    ground.documents.flatMap((document) =>
      document.measures
        .filter(
          ({ duties }) => duties.length > 0 && duties.every(({ subject }) => isCollective(ground, subject)),
        )
        .map((measure) =>
          aboutMeasure(
            document,
            measure,
            { zh: '只列了 {count} 个群体单位，没有点名单位', en: 'Only {count} collective(s) are listed' },
            { count: bodiesOf(measure).size },
          ),
        ),
    ),
  positive: [
    {
      says: '只有各县区',
      measures: [
        { name: '整治村容', lists: [['joint:各县区', 'joint:各镇街']] },
        { name: '治理河湖', lists: [['joint:市水利局', 'joint:各县区']] },
      ],
      finds: [['整治村容']],
    },
  ],
  negative: [
    {
      says: '点名单位与群体单位并列；没有名单的另有一项检查',
      measures: [
        { name: '治理河湖', lists: [['joint:市水利局', 'joint:各县区']] },
        { name: '建设绿道', lists: [] },
      ],
      finds: [],
    },
  ],
};
