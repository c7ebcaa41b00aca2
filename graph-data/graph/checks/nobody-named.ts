import type { Check } from './check.ts';
import { aboutMeasure } from './findings.ts';
import type { GroundDocument } from './ground.ts';

const assignsDuties = ({ measures }: GroundDocument): boolean =>
  measures.some(({ duties }) => duties.length > 0);

export const nobodyNamed: Check = {
  id: 'nobody-named',
  label: { zh: '没有列出单位', en: 'Nobody named' },
  explanation: {
    zh: '文件为别的举措列了责任单位，这一项和它上面的标题都没有列：可能是缺口，也可能写在别处。',
    en: 'Other measures of the document list bodies; this one and the headings above it list none: perhaps a gap, perhaps stated elsewhere.',
  },
  find: (ground) =>
    ground.documents.filter(assignsDuties).flatMap((document) =>
      document.measures
        .filter(({ duties, coveredAbove }) => duties.length === 0 && !coveredAbove)
        .map((measure) =>
          aboutMeasure(document, measure, {
            zh: '原文没有为这项举措列出单位',
            en: 'The document lists no body for this measure',
          }),
        ),
    ),
  positive: [
    {
      says: '三项举措，一项没有名单',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局', 'joint:市园林局']] },
        { name: '治理河湖', lists: [] },
        { name: '改造老旧小区', lists: [['joint:市住建局']] },
      ],
      finds: [['治理河湖']],
    },
  ],
  negative: [
    {
      says: '每项举措都有名单',
      measures: [{ name: '建设绿道', lists: [['joint:市住建局']] }],
      finds: [],
    },
  ],
};
