/** What tables need beside the claims: the order and the words of groups, and the spelling names are sorted by. */
import type { ExportSource } from '../../../graph-data/graph/tables/index.ts';
import { categories, places } from '../../../graph-data/vocabulary/index.ts';
import { spell } from '../../database/index.ts';

/** Systems as papers head them; files are handed in in Chinese whatever the window speaks. */
const SYSTEMS: Readonly<Record<string, string>> = {
  party: '党委',
  congress: '人大',
  government: '政府',
  cppcc: '政协',
  supervision: '纪检监察',
  judicial: '司法',
  military: '军事',
  'mass-organisation': '群团',
  vertical: '垂直管理',
  dispatched: '派出机构',
  enterprise: '企业',
  school: '院校',
  other: '其他',
};

const codes = new Map(places.map(({ name, code }) => [name, code ?? null]));

/** Code of GB/T 2260 by the official name of a place. */
export const codeOfPlace = (name: string): string | null => codes.get(name) ?? null;

export const exportWords: Pick<ExportSource, 'categories' | 'groupWords' | 'spell' | 'codeOf'> = {
  categories: categories.map(({ id }) => id),
  groupWords: (by, id) =>
    by === 'system'
      ? (SYSTEMS[id] ?? id)
      : (categories.find((category) => category.id === id)?.label.zh ?? id),
  spell,
  codeOf: codeOfPlace,
};
