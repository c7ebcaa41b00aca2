/** Bodies that work together most. */
import { type Carried, groundsOf, sharedPairs } from './carried.ts';
import { type Analysis, MOST_LINES } from './types.ts';

/** Two that met once do not work together. */
const FEWEST_SHARED = 2;

export function workingTogether(carried: Carried): Analysis {
  const lines = sharedPairs(carried)
    .filter(({ measures }) => measures.length >= FEWEST_SHARED)
    .sort((a, b) => b.measures.length - a.measures.length)
    .slice(0, MOST_LINES)
    .map(({ bodies, measures }) => ({
      bodies,
      amount: measures.length,
      grounds: groundsOf(carried, bodies, measures),
    }));
  return {
    kind: 'partners',
    method: {
      zh: '两两计数共同承担的举措，不论角色；至少共同承担两项才列出，群体单位不计。',
      en: 'Counts the measures each two bodies carry together in whatever role; listed from two measures up, collectives left out.',
    },
    lines,
  };
}
