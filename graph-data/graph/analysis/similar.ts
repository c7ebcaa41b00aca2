/** Bodies that carry much the same. */
import type { EntityId } from '../../model/ids.ts';
import { type Carried, groundsOf, sharedPairs } from './carried.ts';
import { type Analysis, MOST_LINES } from './types.ts';

/** One shared measure of one is no likeness. */
const FEWEST_SHARED = 2;

export function similarBodies(carried: Carried): Analysis {
  const sizeOf = (body: EntityId): number => carried.byBody.get(body)?.size ?? 0;
  const lines = sharedPairs(carried)
    .filter(({ measures }) => measures.length >= FEWEST_SHARED)
    .map(({ bodies, measures }) => ({
      bodies,
      amount: measures.length / (sizeOf(bodies[0]) + sizeOf(bodies[1]) - measures.length),
      grounds: groundsOf(carried, bodies, measures),
    }))
    .sort((a, b) => b.amount - a.amount || b.grounds.length - a.grounds.length)
    .slice(0, MOST_LINES);
  return {
    kind: 'similar',
    method: {
      zh: '共同承担的举措占两个单位全部举措的比例（杰卡德系数），至少共同承担两项才列出。',
      en: 'Measures carried by both as a share of all the two carry (Jaccard), from two shared measures up.',
    },
    lines,
  };
}
