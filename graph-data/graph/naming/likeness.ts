/** How two names meet: one rule a reason, each a key under which things that may be one fall together. */
import type { EntityRecord } from '../../model/entity.ts';
import type { Label } from '../../ontology/index.ts';
import { homeOf, namesOf, plain, withoutPlace, withoutTail } from './forms.ts';
import type { Likeness } from './types.ts';

/** Kinds whose things bear names of their own; figures and headings have words, not names. */
export const NAMED_KINDS: ReadonlySet<string> = new Set([
  'agency',
  'collective',
  'place',
  'initiative',
  'mechanism',
  'group',
]);

/** Kinds in which many things share a sort word, so that a name without it still tells them apart. */
const SORTED_KINDS: ReadonlySet<string> = new Set(['initiative', 'place', 'mechanism']);

/** Likenesses that are one key for both things. */
export type KeyedLikeness = 'spelling' | 'shared-name' | 'tail-word' | 'place-word';

/** The keys of a thing under one likeness, each with the printed form behind it. */
export function keysOf(likeness: KeyedLikeness, entity: EntityRecord): ReadonlyMap<string, string> {
  const { name, kind } = entity;
  switch (likeness) {
    case 'spelling':
      return new Map([[plain(name), name]]);
    case 'shared-name':
      return new Map(namesOf(entity).map((form) => [plain(form), form]));
    case 'tail-word':
      return new Map(SORTED_KINDS.has(kind) ? [[withoutTail(name) ?? plain(name), name] as const] : []);
    case 'place-word':
      return new Map(
        namesOf(kind === 'agency' ? entity : { ...entity, aliases: [] }).map((form) => [
          withoutPlace(entity, form),
          form,
        ]),
      );
  }
}

/** In quotation marks, unless the name brings its own. */
function quoted(form: string): Label {
  const marked = /^“[^“”]*”$/u.test(form) ? form : `“${form.replaceAll('“', '‘').replaceAll('”', '’')}”`;
  return { zh: marked, en: marked };
}

const WORDS: Readonly<Record<Likeness, (one: Label, other: Label) => Label>> = {
  suspected: (one, other) => ({
    zh: `文件读取时已疑${one.zh}为${other.zh}`,
    en: `the reading itself suspects that ${one.en} is ${other.en}`,
  }),
  spelling: () => ({
    zh: '名称相同，只是标点、括号或空格不同',
    en: 'the same name but for marks, brackets or spaces',
  }),
  'shared-name': (one) => ({ zh: `都用${one.zh}这一名称`, en: `both bear the name ${one.en}` }),
  'tail-word': (one, other) => ({
    zh: `${one.zh}与${other.zh}只差表示类别的尾字`,
    en: `${one.en} and ${other.en} differ only in the word for the sort of thing`,
  }),
  'place-word': (one, other) => ({
    zh: `${one.zh}与${other.zh}只差地名或层级`,
    en: `${one.en} and ${other.en} differ only in a place or rank`,
  }),
  ending: (one, other) => ({
    zh: `${one.zh}是${other.zh}的后一段`,
    en: `${one.en} is the end of ${other.en}`,
  }),
  abbreviation: (one, other) => ({
    zh: `${one.zh}可能是${other.zh}的简称`,
    en: `${one.en} may be short for ${other.en}`,
  }),
};

/** The reason in words, with the forms that meet. */
export const reasonOf = (likeness: Likeness, one: string, other: string): Label =>
  WORDS[likeness](quoted(one), quoted(other));

/** Two things of different places are two things, whatever they are called: a zone's 教育局 and the city's. */
export function homesMeet(one: EntityRecord, other: EntityRecord): boolean {
  const [left, right] = [homeOf(one), homeOf(other)];
  return left === null || right === null || left === right;
}
