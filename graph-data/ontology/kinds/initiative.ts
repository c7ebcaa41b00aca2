import type { Kind } from '../types.ts';

export const initiative: Kind = {
  id: 'initiative',
  label: { zh: '项目', en: 'Initiative' },
  description: {
    zh: '有名称的工程、项目、行动、园区、基地、平台、试点等',
    en: 'A named programme, project, park, base, platform, pilot or campaign',
  },
  parents: [],
  required: ['type'],
  featured: ['type', 'jurisdiction'],
};
