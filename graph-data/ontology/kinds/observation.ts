import type { Kind } from '../types.ts';

export const observation: Kind = {
  id: 'observation',
  label: { zh: '数值', en: 'Observation' },
  description: {
    zh: '文件中写明的一个数值：指标、数值、单位、比较词、时期、目标或结果',
    en: 'One printed figure: indicator, value, unit, comparator, period, target or result',
  },
  parents: [],
  required: ['value', 'unit', 'comparator', 'nature'],
  featured: ['printed', 'period', 'nature', 'scope'],
};
