import type { Relation } from '../types.ts';

export const continues: Relation = {
  id: 'continues',
  family: 'thread',
  label: { zh: '延续', en: 'continues' },
  inverse: { zh: '被延续', en: 'continued by' },
  sentence: { zh: '{source}延续{target}', en: '{source} continues {target}' },
  source: ['observation', 'initiative', 'group'],
  target: ['observation', 'initiative', 'group'],
};
