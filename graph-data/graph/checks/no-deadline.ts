import type { Check } from './check.ts';
import { lacking } from './findings.ts';

const DEADLINE = 'property:deadline';

export const noDeadline: Check = {
  id: 'no-deadline',
  label: { zh: '没有完成时限', en: 'No deadline' },
  explanation: {
    zh: '举措的正文和表格都没有写到什么时候完成，也没有写“长期坚持”；整份文件都不写的，合为一条。',
    en: 'Neither the text nor the table says until when, or that the task is standing; a document without any deadline is one finding.',
  },
  find: (ground) => {
    const dated = new Set(
      ground.documents.flatMap(({ statements }) =>
        statements.filter(({ relation }) => relation === DEADLINE).map(({ subject }) => subject),
      ),
    );
    return lacking(ground, ({ id }) => !dated.has(id), {
      measure: { zh: '没有读到完成时限', en: 'No deadline was read' },
      document: {
        zh: '文件的 {count} 项举措都没有读到完成时限',
        en: 'No deadline was read for any of the {count} measures',
      },
    });
  },
  positive: [
    {
      says: '两项中一项没有时限',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局']], deadline: '2026' },
        { name: '治理河湖', lists: [['joint:市水利局']] },
      ],
      finds: [['治理河湖']],
    },
    {
      says: '都没有时限，只说一次',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局']] },
        { name: '治理河湖', lists: [['joint:市水利局']] },
      ],
      finds: [['文件']],
    },
  ],
  negative: [
    {
      says: '长期坚持也是时限',
      measures: [
        { name: '建设绿道', lists: [['joint:市住建局']], deadline: '2026-06' },
        { name: '治理河湖', lists: [['joint:市水利局']], deadline: 'standing' },
      ],
      finds: [],
    },
  ],
};
