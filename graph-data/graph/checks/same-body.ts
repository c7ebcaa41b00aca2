/** Whether two bodies of different places are the same kind of body by name: a zone's 教育局 and the city's 教育局. */
import type { EntityRecord } from '../../model/entity.ts';

const LEVEL_WORD = /^(?:省|市|州|盟|县|区|旗|自治区|开发区|高新区)(?:委(?=.))?(?=.{2})/u;

/** A name without its place, its level word and the 分 of a branch. */
export function bareName(name: string, place: string): string {
  const own = name.startsWith('中共') ? name.slice(2) : name;
  const local = place !== '' && own.startsWith(place) ? own.slice(place.length) : own;
  return local.replace(LEVEL_WORD, '').replace(/分局$/u, '局');
}

/** Every form of a body's name, without its place. */
export function bareNames({ name, fullName, aliases, properties }: EntityRecord): ReadonlySet<string> {
  const jurisdiction = properties['jurisdiction'];
  const place = typeof jurisdiction === 'string' ? jurisdiction : '';
  const names = [name, ...(fullName === null ? [] : [fullName]), ...aliases.map((alias) => alias.name)];
  return new Set(names.map((form) => bareName(form, place)));
}
