import type { Relation } from '../types.ts';

export const starts: Relation = {
  id: 'starts',
  family: 'initiative',
  label: { zh: '启动', en: 'starts' },
  inverse: { zh: '被启动', en: 'started in' },
  sentence: { zh: '{source}启动{target}', en: '{source} starts {target}' },
  source: ['document', 'section', 'measure'],
  target: ['initiative', 'group'],
};
