import type { Kind } from '../types.ts';

export const citedDocument: Kind = {
  id: 'cited-document',
  label: { zh: '被引文件', en: 'Cited document' },
  description: {
    zh: '文件中以书名号引用、不在工作区内的文件、规划、法规',
    en: 'A paper, plan or law cited by title that is not in the workspace',
  },
  parents: ['document'],
  required: ['type'],
  featured: ['type'],
};
