import type { Relation } from '../types.ts';

export const issuedBy: Relation = {
  id: 'issued-by',
  family: 'structure',
  label: { zh: '印发单位', en: 'was issued by' },
  inverse: { zh: '印发', en: 'issued' },
  sentence: { zh: '{source}由{target}印发', en: '{source} was issued by {target}' },
  source: ['document'],
  target: ['agency', 'collective'],
};
