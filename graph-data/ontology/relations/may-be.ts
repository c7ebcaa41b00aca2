import type { Relation } from '../types.ts';

export const mayBe: Relation = {
  id: 'may-be',
  family: 'initiative',
  label: { zh: '疑为', en: 'may be' },
  inverse: { zh: '疑似写法', en: 'may be printed as' },
  sentence: { zh: '{source}疑为{target}', en: '{source} may be {target}' },
  source: ['initiative', 'group', 'place', 'agency'],
  target: ['initiative', 'group', 'place', 'agency'],
};
