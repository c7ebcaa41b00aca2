import type { Relation } from '../types.ts';

export const concerns: Relation = {
  id: 'concerns',
  family: 'place',
  label: { zh: '涉及', en: 'concerns' },
  inverse: { zh: '被涉及', en: 'concerned by' },
  sentence: { zh: '{source}涉及{target}', en: '{source} concerns {target}' },
  source: ['document', 'section', 'measure', 'observation'],
  target: ['place'],
};
