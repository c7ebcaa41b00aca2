import type { Relation } from '../types.ts';

export const liesIn: Relation = {
  id: 'lies-in',
  family: 'place',
  label: { zh: '位于', en: 'lies in' },
  inverse: { zh: '包含', en: 'holds' },
  sentence: { zh: '{target}下有{source}', en: '{source} lies in {target}' },
  source: ['place', 'initiative'],
  target: ['place'],
};
