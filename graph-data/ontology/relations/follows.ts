import type { Relation } from '../types.ts';

export const follows: Relation = {
  id: 'follows',
  family: 'thread',
  label: { zh: '追踪', en: 'follows' },
  inverse: { zh: '有线索', en: 'followed by' },
  sentence: { zh: '{source}追踪{target}', en: '{source} follows {target}' },
  source: ['thread'],
  target: ['initiative', 'group', 'indicator'],
};
