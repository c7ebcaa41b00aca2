import type { Relation } from '../types.ts';

export const implementsPaper: Relation = {
  id: 'implements',
  family: 'citation',
  label: { zh: '贯彻落实', en: 'implements' },
  inverse: { zh: '由…贯彻落实', en: 'implemented by' },
  sentence: { zh: '{source}贯彻落实{target}', en: '{source} implements {target}' },
  source: ['document'],
  target: ['document', 'cited-document'],
};
