import type { Kind } from '../types.ts';

export const document: Kind = {
  id: 'document',
  label: { zh: '文件', en: 'Document' },
  description: {
    zh: '有标题、文号、印发单位和日期的一份文件',
    en: 'A paper with a title, a number, an issuer and a date',
  },
  parents: [],
  required: ['type'],
  featured: ['number', 'issuer', 'date', 'type'],
};
