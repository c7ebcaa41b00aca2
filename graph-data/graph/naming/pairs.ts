/** Two things whose names meet, one finder a reason. What may be compared at all is decided here, never across places. */
import type { EntityRecord } from '../../model/entity.ts';
import { groupBy } from '../../model/group.ts';
import type { EntityId } from '../../model/ids.ts';
import type { Statement } from '../../model/statement.ts';
import {
  beyondAbbreviation,
  categoryOf,
  homeOf,
  namesOf,
  plain,
  systemOf,
  tellsPart,
  withoutPlace,
  withoutTail,
} from './forms.ts';
import { homesMeet, type KeyedLikeness, keysOf } from './likeness.ts';
import type { Likeness } from './types.ts';

export interface Pair {
  readonly one: EntityRecord;
  readonly other: EntityRecord;
  readonly likeness: Likeness;
  /** The forms that meet. */
  readonly forms: readonly [string, string];
}

/** Characters two names must share before one being the end of the other says anything. */
const SHORTEST_END = 5;
/** A name that more names than this end with is a word for a sort of thing. */
const MOST_ENDS = 2;

/** What a reading or a shared name tells; likeness in the letters alone needs the same sort and system beside it. */
export const SURE: ReadonlySet<Likeness> = new Set(['suspected', 'spelling', 'shared-name']);

const BODIES: ReadonlySet<string> = new Set(['agency', 'collective']);

const agree = (left: string | null, right: string | null): boolean =>
  left === null || right === null || left === right;

function comparable(likeness: Likeness, one: EntityRecord, other: EntityRecord): boolean {
  if (one.id === other.id || one.kind !== other.kind || !homesMeet(one, other)) return false;
  if (SURE.has(likeness)) return true;
  // A body whose place nobody knows is not taken for the one of a place because of some letters.
  if (BODIES.has(one.kind) && homeOf(one) !== homeOf(other)) return false;
  return agree(categoryOf(one), categoryOf(other)) && agree(systemOf(one), systemOf(other));
}

/** A thing under one of its names. */
interface Named {
  readonly entity: EntityRecord;
  readonly form: string;
}

/** Every two of them, the shorter name first. */
function pairsAmong(likeness: Likeness, met: readonly Named[]): readonly Pair[] {
  return met.flatMap(({ entity: one, form }, index) =>
    met
      .slice(index + 1)
      .filter(({ entity: other }) => comparable(likeness, one, other))
      .map(({ entity: other, form: otherForm }): Pair => {
        const forms: [string, string] = [form, otherForm];
        return form.length <= otherForm.length
          ? { one, other, likeness, forms }
          : { one: other, other: one, likeness, forms: [otherForm, form] };
      }),
  );
}

function pairsByKey(likeness: KeyedLikeness, entities: readonly EntityRecord[]): readonly Pair[] {
  const named = entities.flatMap((entity) =>
    [...keysOf(likeness, entity)].map(([key, form]) => ({ key, entity, form })),
  );
  const met = groupBy(named, ({ key, entity: { kind } }) => `${kind} ${key}`);
  return [...met.values()].flatMap((group) => pairsAmong(likeness, group));
}

/** 行动计划 and 品牌 of one name are two things: only a print without any word for the sort may be either. */
const tailDropped = ({ forms }: Pair): boolean => forms.some((form) => withoutTail(form) === null);

/** A name that another one ends with; the start tells a part or a number where they are two things. */
function endingPairs(entities: readonly EntityRecord[]): readonly Pair[] {
  const byName = groupBy(entities, ({ kind, name }) => `${kind} ${plain(name)}`);
  const found = entities.flatMap((long) => {
    const name = plain(long.name);
    const starts = Array.from({ length: Math.max(0, name.length - SHORTEST_END) }, (_, index) => index + 1);
    return starts
      .filter((start) => !tellsPart(name.slice(0, start)))
      .flatMap((start) => byName.get(`${long.kind} ${name.slice(start)}`) ?? [])
      .filter((short) => comparable('ending', short, long))
      .map(
        (short): Pair => ({ one: short, other: long, likeness: 'ending', forms: [short.name, long.name] }),
      );
  });
  const ends = new Map<EntityId, number>();
  for (const { one } of found) ends.set(one.id, (ends.get(one.id) ?? 0) + 1);
  return found.filter(({ one }) => (ends.get(one.id) ?? 0) <= MOST_ENDS);
}

/** Kinds whose names are shortened letter by letter; of an initiative every letter may make another one. */
const SHORTENED_KINDS: ReadonlySet<string> = new Set(['agency', 'place']);

function abbreviationPairs(entities: readonly EntityRecord[]): readonly Pair[] {
  const named = entities
    .filter(({ kind }) => SHORTENED_KINDS.has(kind))
    .flatMap((entity) => namesOf(entity).map((form) => ({ entity, form, bare: withoutPlace(entity, form) })));
  const groups = groupBy(named, ({ entity: { kind }, bare }) => `${kind} ${bare[0]} ${bare.at(-1)}`);
  const isShort = (short: string, long: string): boolean => {
    const beyond = beyondAbbreviation(short, long);
    return beyond !== null && !tellsPart(beyond);
  };
  return [...groups.values()].flatMap((group) =>
    group.flatMap((short) =>
      group
        .filter((long) => isShort(short.bare, long.bare))
        .filter((long) => comparable('abbreviation', short.entity, long.entity))
        .map(
          (long): Pair => ({
            ...{ one: short.entity, other: long.entity },
            ...{ likeness: 'abbreviation', forms: [short.form, long.form] },
          }),
        ),
    ),
  );
}

/** What the reading itself took for another print of a thing. */
function suspectedPairs(
  things: ReadonlyMap<EntityId, EntityRecord>,
  statements: readonly Statement[],
): readonly Pair[] {
  return statements.flatMap(({ relation, subject, object }): Pair[] => {
    const [one, other] = [things.get(subject), object === null ? undefined : things.get(object)];
    if (relation !== 'may-be' || !one || !other || !comparable('suspected', one, other)) return [];
    return [{ one, other, likeness: 'suspected', forms: [one.name, other.name] }];
  });
}

/** Every pair, under its strongest reason first. */
export function pairsOf(
  entities: readonly EntityRecord[],
  statements: readonly Statement[],
): readonly Pair[] {
  const things = new Map(entities.map((entity) => [entity.id, entity]));
  return [
    ...suspectedPairs(things, statements),
    ...pairsByKey('spelling', entities),
    ...pairsByKey('shared-name', entities),
    ...pairsByKey('tail-word', entities).filter(tailDropped),
    ...pairsByKey('place-word', entities),
    ...endingPairs(entities),
    ...abbreviationPairs(entities),
  ];
}
