import type { Relation } from '../types.ts';

export const obtains: Relation = {
  id: 'obtains',
  family: 'initiative',
  label: { zh: '获得', en: 'obtains' },
  inverse: { zh: '被获得', en: 'obtained in' },
  sentence: { zh: '{source}记载获得{target}', en: '{source} records that {target} was obtained' },
  source: ['document', 'section', 'measure'],
  target: ['initiative', 'group'],
};
