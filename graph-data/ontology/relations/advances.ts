import type { Relation } from '../types.ts';

export const advances: Relation = {
  id: 'advances',
  family: 'initiative',
  label: { zh: '推进', en: 'advances' },
  inverse: { zh: '被推进', en: 'advanced in' },
  sentence: { zh: '{source}推进{target}', en: '{source} advances {target}' },
  source: ['document', 'section', 'measure'],
  target: ['initiative', 'group'],
};
