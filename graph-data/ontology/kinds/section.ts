import type { Kind } from '../types.ts';

export const section: Kind = {
  id: 'section',
  label: { zh: '章节', en: 'Section' },
  description: {
    zh: '文件中的一级标题及其下的内容',
    en: 'A heading of a document and what stands under it',
  },
  parents: [],
  required: ['number', 'level'],
  featured: ['number'],
};
