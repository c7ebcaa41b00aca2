import type { Kind } from '../types.ts';

export const collective: Kind = {
  id: 'collective',
  label: { zh: '群体单位', en: 'Collective' },
  description: {
    zh: '作为整体列出的一类单位，不拆分成员',
    en: 'A class of bodies named as one; members are not made up',
  },
  parents: [],
  required: ['level'],
  featured: ['level'],
};
