import type { Relation } from '../types.ts';

export const jointlyResponsible: Relation = {
  id: 'jointly-responsible',
  family: 'duty',
  label: { zh: '责任', en: 'is jointly responsible for' },
  inverse: { zh: '责任单位', en: 'jointly carried by' },
  sentence: { zh: '{source}是{target}的责任单位', en: '{source} is jointly responsible for {target}' },
  source: ['agency', 'collective'],
  target: ['measure'],
  role: 'joint',
};
