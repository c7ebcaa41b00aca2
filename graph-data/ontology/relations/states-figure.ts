import type { Relation } from '../types.ts';

export const statesFigure: Relation = {
  id: 'states-figure',
  family: 'figure',
  label: { zh: '列出数值', en: 'states the figure' },
  inverse: { zh: '数值出处', en: 'stated in' },
  sentence: { zh: '{source}列出数值：{target}', en: '{source} states {target}' },
  source: ['document', 'section', 'measure'],
  target: ['observation'],
};
