import type { Relation } from '../types.ts';

export const followedUpBy: Relation = {
  id: 'followed-up-by',
  family: 'duty',
  label: { zh: '督办方式', en: 'is followed up by' },
  inverse: { zh: '用于', en: 'follows up' },
  sentence: { zh: '{source}以“{target}”督办落实', en: '{source} is followed up by {target}' },
  source: ['document', 'section', 'measure'],
  target: ['mechanism'],
};
