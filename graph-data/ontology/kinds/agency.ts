import type { Kind } from '../types.ts';

export const agency: Kind = {
  id: 'agency',
  label: { zh: '单位', en: 'Agency' },
  description: {
    zh: '能够承担职责的机构或岗位；不含个人',
    en: 'A body or post that can carry a duty; never a person',
  },
  parents: [],
  required: ['level'],
  featured: ['category', 'system', 'level', 'jurisdiction'],
};
