import type { Relation } from '../types.ts';

export const reportsResult: Relation = {
  id: 'reports-result',
  family: 'figure',
  label: { zh: '报告结果', en: 'reports the result' },
  inverse: { zh: '结果出处', en: 'reported in' },
  sentence: { zh: '{source}报告：{target}', en: '{source} reports {target}' },
  source: ['document', 'section', 'measure'],
  target: ['observation'],
};
