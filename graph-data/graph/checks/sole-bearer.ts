import type { Check } from './check.ts';
import { aboutMeasure, bodiesOf, isCollective } from './findings.ts';

export const soleBearer: Check = {
  id: 'sole-bearer',
  label: { zh: '独家承担', en: 'Sole bearer' },
  explanation: {
    zh: '一项举措只点名一个单位，又没有“等”字：便于问责，也可能缺配合。',
    en: 'One body alone is named and the list is not left open: clear, but perhaps without support.',
  },
  find: (ground) =>
    ground.documents.flatMap((document) =>
      document.measures.flatMap((measure) => {
        const [body, ...others] = bodiesOf(measure);
        const open = measure.duties.some(({ qualifiers }) => qualifiers.openEnded === true);
        if (body === undefined || others.length > 0 || open || isCollective(ground, body)) return [];
        const message = { zh: '只列了一个单位', en: 'One body alone is listed' };
        return [{ ...aboutMeasure(document, measure, message), things: [measure.id, body] }];
      }),
    ),
  positive: [
    {
      says: '一个单位在两处名单里出现仍是一个',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局'], ['joint:市住建局']] },
        { name: '治理河湖', lists: [['lead:市水利局', 'support:市财政局']] },
      ],
      finds: [['建设绿道', '市住建局']],
    },
  ],
  negative: [
    {
      says: '名单以“等”收尾，或只有群体单位',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局等']] },
        { name: '整治村容', lists: [['joint:各县区']] },
      ],
      finds: [],
    },
  ],
};
