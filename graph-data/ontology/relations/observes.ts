import type { Relation } from '../types.ts';

export const observes: Relation = {
  id: 'observes',
  family: 'figure',
  label: { zh: '度量', en: 'observes' },
  inverse: { zh: '有数值', en: 'has the value' },
  sentence: { zh: '{source}是{target}的数值', en: '{source} is a value of {target}' },
  source: ['observation'],
  target: ['indicator'],
};
