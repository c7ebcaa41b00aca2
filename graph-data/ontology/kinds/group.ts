import type { Kind } from '../types.ts';

export const group: Kind = {
  id: 'group',
  label: { zh: '任务组', en: 'Group' },
  description: {
    zh: '以一个名称和数目合称的一组事项，成员只取文件写明的',
    en: 'A set called by one name and a count; members only as stated',
  },
  parents: ['initiative'],
  required: ['count'],
  featured: ['count'],
};
