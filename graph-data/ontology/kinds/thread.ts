import type { Kind } from '../types.ts';

export const thread: Kind = {
  id: 'thread',
  label: { zh: '线索', en: 'Thread' },
  description: {
    zh: '同一指标或项目在多份文件中的先后记载',
    en: 'One indicator or initiative through the documents in time',
  },
  parents: [],
  required: ['verdict'],
  featured: ['verdict', 'from', 'to'],
};
