import type { Relation } from '../types.ts';

export const memberOf: Relation = {
  id: 'member-of',
  family: 'structure',
  label: { zh: '成员', en: 'is a member of' },
  inverse: { zh: '包括', en: 'includes' },
  sentence: { zh: '{target}包括{source}', en: '{target} includes {source}' },
  source: ['initiative', 'group', 'place', 'indicator', 'measure'],
  target: ['group', 'initiative'],
};
