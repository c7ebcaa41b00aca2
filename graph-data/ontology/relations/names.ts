import type { Relation } from '../types.ts';

export const names: Relation = {
  id: 'names',
  family: 'initiative',
  label: { zh: '提到', en: 'names' },
  inverse: { zh: '被提到', en: 'named in' },
  sentence: { zh: '{source}提到{target}', en: '{source} names {target}' },
  source: ['document', 'section', 'measure'],
  target: ['initiative', 'group'],
};
