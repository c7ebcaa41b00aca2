import type { Kind } from '../types.ts';

export const measure: Kind = {
  id: 'measure',
  label: { zh: '举措', en: 'Measure' },
  description: {
    zh: '文件中有编号的一项任务',
    en: 'A numbered task of a document',
  },
  parents: [],
  required: ['number'],
  featured: ['number'],
};
