import type { Relation } from '../types.ts';

export const ofPlace: Relation = {
  id: 'of-place',
  family: 'place',
  label: { zh: '隶属', en: 'belongs to' },
  inverse: { zh: '所辖单位', en: 'has the body' },
  sentence: { zh: '{source}是{target}的单位', en: '{source} is a body of {target}' },
  source: ['agency', 'collective'],
  target: ['place'],
};
