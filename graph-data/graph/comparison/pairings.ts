/** Which things of the left are set beside which things of the right, and why. */
import type { EntityId } from '../../model/ids.ts';
import { type DocumentGround, groupOf, type Things } from './ground.ts';
import { likeMeasures } from './like-measures.ts';
import { namedBy, type SameThings } from './same-things.ts';
import type { ComparedGroup, Match } from './types.ts';

export interface Pairing {
  readonly group: ComparedGroup;
  readonly left: readonly EntityId[];
  readonly right: readonly EntityId[];
  readonly match: Match | null;
}

interface Grounds {
  readonly left: DocumentGround;
  readonly right: DocumentGround;
  readonly things: Things;
  readonly same: SameThings;
}

function matchOf(
  key: EntityId,
  left: readonly EntityId[],
  right: readonly EntityId[],
  things: Things,
): Match | null {
  if (left.length === 0 || right.length === 0) return null;
  if (left.some((id) => right.includes(id))) return { rule: 'same-thing' };
  return { rule: 'same-thread', thread: key, name: things.get(key)?.name ?? '' };
}

/** By what the graph knows; the key is a thing, or the thread that follows its several names. */
function known({ left, right, things, same }: Grounds): readonly Pairing[] {
  const [before, after] = [namedBy(left, same), namedBy(right, same)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [a, b] = [before.get(key) ?? [], after.get(key) ?? []];
    const group = groupOf(things.get(a[0] ?? b[0] ?? key)?.kind ?? '');
    return group === undefined ? [] : [{ group, left: a, right: b, match: matchOf(key, a, b, things) }];
  });
}

/** Measures that stand on one side alone, set side by side where they are likely the same. */
function withLikely(
  pairings: readonly Pairing[],
  { left, right, things, same }: Grounds,
): readonly Pairing[] {
  const lonely = (side: 'left' | 'right'): readonly EntityId[] =>
    pairings.flatMap((pairing) =>
      pairing.group === 'measure' && pairing.match === null ? pairing[side] : [],
    );
  const likely = likeMeasures(
    { ground: left, measures: lonely('left') },
    { ground: right, measures: lonely('right') },
    things,
    same,
  );
  const partners = new Map(likely.map((found) => [found.left, found]));
  const taken = new Set(likely.map((found) => found.right));
  return pairings.flatMap((pairing): readonly Pairing[] => {
    const [a, b] = [pairing.left[0], pairing.right[0]];
    const found = pairing.match === null && a !== undefined ? partners.get(a) : undefined;
    if (found !== undefined) return [{ ...pairing, right: [found.right], match: found.match }];
    return pairing.match === null && b !== undefined && taken.has(b) ? [] : [pairing];
  });
}

/** @param likely whether measures of like title are set side by side, as a guess. */
export function pairingsOf(grounds: Grounds, likely: boolean): readonly Pairing[] {
  const pairings = known(grounds);
  return likely ? withLikely(pairings, grounds) : pairings;
}
