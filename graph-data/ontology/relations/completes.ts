import type { Relation } from '../types.ts';

export const completes: Relation = {
  id: 'completes',
  family: 'initiative',
  label: { zh: '完成', en: 'completes' },
  inverse: { zh: '被完成', en: 'completed in' },
  sentence: { zh: '{source}完成{target}', en: '{source} completes {target}' },
  source: ['document', 'section', 'measure'],
  target: ['initiative', 'group'],
};
