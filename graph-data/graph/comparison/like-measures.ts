/** Measures of two documents that are likely the same: titles alike, in a chapter of like title or naming the same thing. */
import type { EntityId } from '../../model/ids.ts';
import type { DocumentGround, Things } from './ground.ts';
import { likenessOf } from './likeness.ts';
import type { SameThings } from './same-things.ts';
import type { Match } from './types.ts';

/** Titles that share less are two measures; found on editions and on papers of two levels, see the room's README. */
const ALIKE_TITLE = 0.6;
const ALIKE_CHAPTER = 0.5;

type LikeTitle = Extract<Match, { rule: 'like-title' }>;

interface Side {
  readonly ground: DocumentGround;
  readonly measures: readonly EntityId[];
}

interface Candidate {
  readonly left: EntityId;
  readonly right: EntityId;
  readonly match: LikeTitle;
}

/** The heading right under the document above a measure; null where none is. */
function chapterOf({ above }: DocumentGround, measure: EntityId, things: Things): string | null {
  let chapter: EntityId | null = null;
  const seen = new Set<EntityId>();
  for (let at = above.get(measure); at !== undefined && !seen.has(at); at = above.get(at)) {
    seen.add(at);
    if (things.get(at)?.kind !== 'document') chapter = at;
  }
  return chapter === null ? null : (things.get(chapter)?.name ?? null);
}

/** Initiatives and indicators that measures name, by what makes them one. */
function topicsIn({ claims }: DocumentGround, things: Things, { keyOf }: SameThings) {
  const topics = new Map<EntityId, Map<EntityId, EntityId>>();
  for (const [thing, statements] of claims) {
    if (!['initiative', 'group', 'indicator'].includes(things.get(thing)?.kind ?? '')) continue;
    for (const measure of statements.flatMap(({ evidence }) => evidence[0]?.measure ?? [])) {
      const known = topics.get(measure) ?? new Map<EntityId, EntityId>();
      topics.set(measure, known.set(keyOf(thing), thing));
    }
  }
  return topics;
}

/** One to one, the most alike first; ties in printed order, so that the same claims give the same pairs. */
function oneToOne(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<EntityId>();
  return candidates
    .toSorted((a, b) => b.match.likeness - a.match.likeness)
    .filter(({ left, right }) => {
      if (taken.has(left) || taken.has(right)) return false;
      taken.add(left).add(right);
      return true;
    });
}

export function likeMeasures(
  left: Side,
  right: Side,
  things: Things,
  same: SameThings,
): readonly Candidate[] {
  const topics = [topicsIn(left.ground, things, same), topicsIn(right.ground, things, same)] as const;
  const because = (a: EntityId, b: EntityId): Pick<LikeTitle, 'because' | 'name'> | null => {
    const chapters = [chapterOf(left.ground, a, things), chapterOf(right.ground, b, things)] as const;
    const alike =
      chapters[0] === chapters[1] || likenessOf(chapters[0] ?? '', chapters[1] ?? '') >= ALIKE_CHAPTER;
    if (alike) return { because: 'chapter', name: chapters[0] ?? '' };
    const other = topics[1].get(b);
    const shared = [...(topics[0].get(a) ?? [])].find(([key]) => other?.has(key))?.[1];
    return shared === undefined ? null : { because: 'topic', name: things.get(shared)?.name ?? '' };
  };
  const candidates = left.measures.flatMap((a) =>
    right.measures.flatMap((b): readonly Candidate[] => {
      const likeness = likenessOf(things.get(a)?.name ?? '', things.get(b)?.name ?? '');
      const reason = likeness < ALIKE_TITLE ? null : because(a, b);
      return reason === null
        ? []
        : [{ left: a, right: b, match: { rule: 'like-title', likeness, ...reason } }];
    }),
  );
  return oneToOne(candidates);
}
