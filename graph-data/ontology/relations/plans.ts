import type { Relation } from '../types.ts';

export const plans: Relation = {
  id: 'plans',
  family: 'initiative',
  label: { zh: '谋划', en: 'plans' },
  inverse: { zh: '被谋划', en: 'planned in' },
  sentence: { zh: '{source}谋划{target}', en: '{source} plans {target}' },
  source: ['document', 'section', 'measure'],
  target: ['initiative', 'group'],
};
