import type { Relation } from '../types.ts';

export const supports: Relation = {
  id: 'supports',
  family: 'duty',
  label: { zh: '配合', en: 'supports' },
  inverse: { zh: '配合单位', en: 'supported by' },
  sentence: { zh: '{source}配合{target}', en: '{source} supports {target}' },
  source: ['agency', 'collective'],
  target: ['measure'],
  role: 'support',
};
