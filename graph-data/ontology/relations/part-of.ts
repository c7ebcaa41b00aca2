import type { Relation } from '../types.ts';

export const partOf: Relation = {
  id: 'part-of',
  family: 'structure',
  label: { zh: '属于', en: 'is part of' },
  inverse: { zh: '包含', en: 'contains' },
  sentence: { zh: '{source}属于{target}', en: '{source} is part of {target}' },
  source: ['section', 'measure', 'initiative'],
  target: ['section', 'measure', 'document', 'initiative'],
};
