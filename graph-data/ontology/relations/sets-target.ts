import type { Relation } from '../types.ts';

export const setsTarget: Relation = {
  id: 'sets-target',
  family: 'figure',
  label: { zh: '提出目标', en: 'sets the target' },
  inverse: { zh: '目标出处', en: 'set in' },
  sentence: { zh: '{source}提出目标：{target}', en: '{source} sets the target {target}' },
  source: ['document', 'section', 'measure'],
  target: ['observation'],
};
