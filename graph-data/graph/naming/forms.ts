/** The forms of a name that are compared: without marks, without the word for its place, without the word for its sort. */
import type { EntityRecord } from '../../model/entity.ts';
import { markless } from '../../model/names.ts';
import { bareName } from '../checks/same-body.ts';

/** Words that say what sort of thing a name is and that prints drop: 引绰济辽 and 引绰济辽工程. */
const TAIL_WORD =
  /(?:专项行动|行动计划|行动|工程|项目|计划|专项|机制|工作机制|运行机制|品牌|战略|试点|活动|平台|地区|流域|水系)$/u;

/** Words of rank that prints drop before a name: 国家骨干冷链物流基地 and 骨干冷链物流基地. */
const RANK_WORD = /^(?:国家级|自治区级|省级|市级|全国|国家|自治区)/u;

/** A part or a phase of a thing is another thing, and so is one with another number. */
const PART_WORD = /[一二三四五六七八九十百千万0-9]|期|段|支线|干线|分|新|旧|老|副|东|西|南|北/u;

export const plain = (name: string): string => markless(name).toLowerCase();

/** All names a thing bears, the shown one first, each once. */
export function namesOf({ name, fullName, aliases }: EntityRecord): readonly string[] {
  const full = fullName === null ? [] : [fullName];
  return [...new Set([name, ...full, ...aliases.map((alias) => alias.name)])];
}

/** The name without the word for its sort; null where it has none or nothing would be left. */
export function withoutTail(name: string): string | null {
  const bare = plain(name).replace(TAIL_WORD, '');
  return bare.length >= 2 && bare !== plain(name) ? bare : null;
}

const textOf = (entity: EntityRecord, property: string): string | null => {
  const value = entity.properties[property];
  return typeof value === 'string' && value !== '' ? value : null;
};

/** The place a thing belongs to by what is known of it: the seat of a body, the parent of a place. */
export const homeOf = (entity: EntityRecord): string | null =>
  textOf(entity, entity.kind === 'place' ? 'parent' : 'jurisdiction');

export const categoryOf = (entity: EntityRecord): string | null => textOf(entity, 'category');
export const systemOf = (entity: EntityRecord): string | null => textOf(entity, 'system');

/** A place is printed with or without the word for its sort: 通辽 and 通辽市. */
const placeForms = (place: string): readonly string[] => [
  place,
  place.replace(/(?:自治区|省|市|区|县|旗|盟|州)$/u, ''),
];

/** The name without the place or the rank it begins with, as long as a name is left. */
export function withoutPlace(entity: EntityRecord, name: string): string {
  const home = homeOf(entity) ?? '';
  const own = plain(entity.kind === 'agency' ? bareName(name, home) : name.replace(RANK_WORD, ''));
  const place = placeForms(plain(home)).find((form) => form.length > 1 && own.startsWith(form));
  const bare = place === undefined ? own : own.slice(place.length);
  return bare.length >= 2 ? bare : plain(name);
}

/** True when what one name has beyond the other makes it a part, a phase or another number of a thing. */
export const tellsPart = (difference: string): boolean => PART_WORD.test(difference);

/** The head of a body's name says nothing by itself. */
const HEAD_ALONE = /^(?:委员会|办公室|办公厅|领导小组|工作组|指挥部|管委会|政府|中心)$/u;

/**
 * What the long name has beyond the short one, where the short one is made of its characters, in order, with the same first
 * and last; null where it is not.
 */
export function beyondAbbreviation(short: string, long: string): string | null {
  if (short.length < 3 || short.length >= long.length || HEAD_ALONE.test(short)) return null;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return null;
  let at = 0;
  let beyond = '';
  for (const character of long) {
    if (character === short[at]) at += 1;
    else beyond += character;
  }
  return at === short.length ? beyond : null;
}
