import type { Relation } from '../types.ts';

export const instructs: Relation = {
  id: 'instructs',
  family: 'duty',
  label: { zh: '交办', en: 'instructs' },
  inverse: { zh: '被交办', en: 'instructed by' },
  sentence: { zh: '{source}交办{target}', en: '{source} instructs {target}' },
  source: ['document'],
  target: ['agency', 'collective'],
};
