/** Official full names and further names of a body, built from what the gazetteer knows of its kind. */
import { type Alias, GENERAL_USAGE, type Level } from '../../model/entity.ts';
import type { BodyType } from '../../vocabulary/index.ts';
import type { ResolvedName } from './inherit.ts';

export interface OfficialNames {
  /** Place and official stem, for example 通辽市发展和改革委员会; null when the page does not tell the place. */
  readonly fullName: string | null;
  /** The same body as others write it, with the prefix of its level: 市发展改革委, 市发展和改革委员会. */
  readonly aliases: readonly Alias[];
}

/** The organ a name ends in, short and long. The short forms stand for the long ones in daily use. */
const ORGANS: readonly (readonly [string, string])[] = [
  ['委员会', '委员会'],
  ['办公室', '办公室'],
  ['办公厅', '办公厅'],
  ['委', '委员会'],
  ['办', '办公室'],
  ['局', '局'],
  ['厅', '厅'],
  ['部', '部'],
  ['署', '署'],
];
/** Courts are named by their instance, which follows the level (人民法院组织法). */
const COURTS: Partial<Record<Level, string>> = { province: '高级人民法院', city: '中级人民法院' };
/** 团市委, 团省委: the level word stands inside the name. */
const LEAGUE = /^团[省市县区州盟旗]委$/u;
const PARTY_COMMITTEE = /^(?:中共|中国共产党)(.+?(省|市|自治区|州|盟|县|区|旗))委员会$/u;
const GOVERNMENT = /^(.+?(省|市|自治区|州|盟|县|区|旗))人民政府$/u;

/** Core and organ of a stem: 发改委 → 发改 + 委员会. */
function split(stem: string): { readonly core: string; readonly organ: string } {
  const found = ORGANS.find(([short]) => stem.endsWith(short));
  return found ? { core: stem.slice(0, -found[0].length), organ: found[1] } : { core: stem, organ: '' };
}

/** True when every character of `short` stands in `long`, in the same order: 发改 in 发展和改革. */
export function abbreviates(short: string, long: string): boolean {
  let at = 0;
  for (const character of long) if (character === short.charAt(at)) at += 1;
  return at === short.length;
}

/** The part of an official name before its organ: 发展和改革 of 发展和改革委员会. */
export function coreOf(stem: string): string {
  return split(stem).core;
}

/** The official stem behind a stem, when the stem abbreviates it; the organ stays the printed one (局 in a county). */
function officialStem(stem: string, type: BodyType | null, level: Level): string {
  if (type === null) return stem;
  if (type.id === 'court') return COURTS[level] ?? type.longName;
  const [short, long] = [split(stem), split(type.longName)];
  if (short.core === '' || !abbreviates(short.core, long.core)) return stem;
  return `${long.core}${short.organ === '' ? long.organ : short.organ}`;
}

/** What stands between the place and the stem: 委 in 市委组织部. */
function partyWord({ agency, prefix, stem }: ResolvedName): string {
  const inside = prefix !== null && agency.startsWith(prefix) && agency.endsWith(stem);
  return inside ? agency.slice(prefix.length, agency.length - stem.length) : '';
}

/** True when the form keeps something of each part of the name: 林业局 says nothing of 草原, so it is another body. */
function coversEachPart(core: string, long: string): boolean {
  return long.split(/[和与]/u).every((part) => [...part].some((character) => core.includes(character)));
}

/** Other forms of the same official name, each with the printed prefix; none for a name that is no form of it (农牧局). */
function aliasesOf(name: ResolvedName, type: BodyType): readonly Alias[] {
  const { core: printed, organ } = split(name.stem);
  const long = split(type.longName).core;
  const head = name.agency.slice(0, name.agency.length - name.stem.length);
  if (printed === '' || !abbreviates(printed, long)) return [];
  const sameBody = (form: string): boolean => {
    const { core, organ: other } = split(form);
    return (
      core !== '' &&
      !/[委(（]/u.test(core) &&
      other === organ &&
      abbreviates(core, long) &&
      coversEachPart(core, long)
    );
  };
  return [...new Set([type.longName, type.name, ...type.forms])]
    .filter(sameBody)
    .map((form) => `${head}${form}`)
    .filter((form) => form !== name.agency)
    .map((form) => ({ name: form, source: `vocabulary:body-types.json#${type.id}` }));
}

/** 中共通辽市委员会 is 通辽市委 and 市委 for short, a people's government 市政府. */
function territorial(agency: string): OfficialNames | null {
  const [match, kind] = [PARTY_COMMITTEE.exec(agency), GOVERNMENT.exec(agency)];
  const [place, level, word] = match ? [match[1], match[2], '委'] : [kind?.[1], kind?.[2], '政府'];
  if (place === undefined || level === undefined) return null;
  const short = level === '自治区' && word === '委' ? '党委' : word;
  const aliases = [`${place}${short}`, `${level}${short}`].map((name) => ({ name, source: GENERAL_USAGE }));
  return { fullName: agency, aliases };
}

/**
 * Names of a resolved body.
 * @param place the jurisdiction as printed, empty when unknown: then there is no full name.
 */
export function officialNames(
  name: ResolvedName,
  type: BodyType | null,
  place: string,
  level: Level,
): OfficialNames {
  const whole = territorial(name.agency);
  if (whole !== null) return whole;
  if (place === '' || place === '中央') return { fullName: null, aliases: [] };
  if (LEAGUE.test(name.agency)) return { fullName: `共青团${place}委员会`, aliases: [] };
  const party = partyWord(name);
  const stem = officialStem(name.stem, type, level);
  const fullName = party === '' ? `${place}${stem}` : `中共${place}${party}${stem}`;
  return { fullName, aliases: type === null ? [] : aliasesOf(name, type) };
}
