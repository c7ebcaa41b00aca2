import type { Kind } from '../types.ts';

export const place: Kind = {
  id: 'place',
  label: { zh: '地点', en: 'Place' },
  description: {
    zh: '有名称的地方：城市、旗县、乡镇、园区所在地、河流、区域',
    en: 'A named place: city, banner, county, town, river, region',
  },
  parents: [],
  required: ['type'],
  featured: ['type', 'parent'],
};
