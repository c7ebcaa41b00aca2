import type { Relation } from '../types.ts';

export const contradicts: Relation = {
  id: 'contradicts',
  family: 'thread',
  label: { zh: '数据冲突', en: 'contradicts' },
  inverse: { zh: '数据冲突', en: 'contradicted by' },
  sentence: { zh: '{source}与{target}不一致', en: '{source} contradicts {target}' },
  source: ['observation'],
  target: ['observation'],
};
