import type { Relation } from '../types.ts';

export const leads: Relation = {
  id: 'leads',
  family: 'duty',
  label: { zh: '牵头', en: 'leads' },
  inverse: { zh: '牵头单位', en: 'led by' },
  sentence: { zh: '{source}牵头{target}', en: '{source} leads {target}' },
  source: ['agency', 'collective'],
  target: ['measure'],
  role: 'lead',
};
