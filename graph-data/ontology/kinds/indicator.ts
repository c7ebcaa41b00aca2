import type { Kind } from '../types.ts';

export const indicator: Kind = {
  id: 'indicator',
  label: { zh: '指标', en: 'Indicator' },
  description: {
    zh: '被度量的事项：名称、量的种类、单位、范围',
    en: 'What is measured: name, measure, unit and scope',
  },
  parents: [],
  required: ['measure', 'unit'],
  featured: ['measure', 'unit', 'scope'],
};
