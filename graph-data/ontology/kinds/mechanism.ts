import type { Kind } from '../types.ts';

export const mechanism: Kind = {
  id: 'mechanism',
  label: { zh: '督办机制', en: 'Follow-up mechanism' },
  description: {
    zh: '文件规定的落实、督办、考核、报告方式',
    en: 'How a document says that duty is followed up',
  },
  parents: [],
  required: [],
  featured: [],
};
