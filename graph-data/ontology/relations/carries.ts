import type { Relation } from '../types.ts';

export const carries: Relation = {
  id: 'carries',
  family: 'structure',
  label: { zh: '批办', en: 'carries' },
  inverse: { zh: '批办单', en: 'carried by' },
  sentence: { zh: '{source}批办{target}', en: '{source} carries {target}' },
  source: ['document'],
  target: ['document'],
};
