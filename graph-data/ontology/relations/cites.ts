import type { Relation } from '../types.ts';

export const cites: Relation = {
  id: 'cites',
  family: 'citation',
  label: { zh: '引用', en: 'cites' },
  inverse: { zh: '被引用', en: 'cited by' },
  sentence: { zh: '{source}引用{target}', en: '{source} cites {target}' },
  source: ['document', 'section', 'measure'],
  target: ['document', 'cited-document'],
};
