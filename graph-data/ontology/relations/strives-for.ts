import type { Relation } from '../types.ts';

export const strivesFor: Relation = {
  id: 'strives-for',
  family: 'initiative',
  label: { zh: '争取', en: 'strives for' },
  inverse: { zh: '被争取', en: 'striven for in' },
  sentence: { zh: '{source}争取{target}', en: '{source} strives for {target}' },
  source: ['document', 'section', 'measure'],
  target: ['initiative', 'group'],
};
