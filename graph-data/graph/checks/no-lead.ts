import { roleOf } from '../printed-lists.ts';
import type { Check } from './check.ts';
import { aboutDocument, aboutMeasure, bodiesOf } from './findings.ts';
import type { GroundMeasure } from './ground.ts';

const hasLead = ({ duties }: GroundMeasure): boolean => duties.some((duty) => roleOf(duty) === 'lead');

/** With one body alone the question of a lead does not arise. */
const isShared = (measure: GroundMeasure): boolean => bodiesOf(measure).size > 1;

/** A paper that names no lead anywhere does so by design: that is said once, not for each measure. */
export const noLead: Check = {
  id: 'no-lead',
  label: { zh: '没有牵头单位', en: 'No lead' },
  explanation: {
    zh: '文件为别的举措写明了牵头单位，这一项由几个单位共同负责而没有写；整份文件都不写牵头的，合为一条。',
    en: 'Other measures of the document have a lead, this one is shared without; a document that names no lead at all is one finding.',
  },
  find: (ground) =>
    ground.documents.flatMap((document) => {
      const shared = document.measures.filter((measure) => isShared(measure) && !hasLead(measure));
      if (shared.length > 1 && !document.measures.some(hasLead))
        return [
          aboutDocument(document, shared, {
            zh: '文件没有写明牵头单位：{count} 项举措由几个单位共同负责',
            en: 'The document names no lead: {count} measures are shared by several bodies',
          }),
        ];
      return shared.map((measure) =>
        aboutMeasure(
          document,
          measure,
          { zh: '{count} 个单位共同负责，没有写明牵头', en: '{count} bodies share it without a lead' },
          { count: bodiesOf(measure).size },
        ),
      );
    }),
  positive: [
    {
      says: '写明角色的文件里有一项没有牵头',
      rule: 'roles-as-printed',
      measures: [
        { name: '建设绿道', lists: [['lead:市住建局', 'support:市财政局']] },
        { name: '治理河湖', lists: [['joint:市水利局', 'joint:市财政局']] },
      ],
      finds: [['治理河湖']],
    },
    {
      says: '整份文件都不分牵头，只说一次',
      rule: 'joint-as-printed',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局', 'joint:市财政局']] },
        { name: '治理河湖', lists: [['joint:市水利局', 'joint:市财政局']] },
      ],
      finds: [['文件']],
    },
  ],
  negative: [
    {
      says: '独家承担的不需要牵头',
      rule: 'roles-as-printed',
      measures: [
        { name: '建设绿道', lists: [['lead:市住建局', 'support:市财政局']] },
        { name: '治理河湖', lists: [['joint:市水利局']] },
      ],
      finds: [],
    },
  ],
};
