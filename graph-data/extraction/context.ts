/** Whose bodies a document's bare names are: the jurisdiction of the issuing (for a slip: the receiving) office. */
import type { Level } from '../model/entity.ts';
import type { Header } from '../readers/index.ts';

export interface Jurisdiction {
  /** Printed place, for example 通辽市; 中央 for the centre; empty when the document shows none. */
  readonly place: string;
  readonly level: Level;
}

const UNIT = '(?:自治区|自治州|自治县|自治旗|省|市|地区|州|盟|县|区|旗|新区|开发区)';
const PLACE = new RegExp(
  `(?:中共|中国共产党)?([\\u4e00-\\u9fa5]{2,9}?${UNIT})(?:([\\u4e00-\\u9fa5]{1,9}?(?:区|县|市|旗|镇|乡))(?=委|人民政府|政府|办|.{0,4}局))?`,
  'u',
);
const MUNICIPALITIES = /^(?:北京|天津|上海|重庆)市$/u;
const CENTRAL = /^(?:国务院|中共中央|中央|国家|全国)|^[\u4e00-\u9fa5]{2,12}(?:部|总局|署|总署)(?:办公厅)?$/u;

/** Level of a printed place by its last character. */
export function levelOfPlace(place: string): Level {
  if (/^(?:中央|国家|全国)$/u.test(place)) return 'central';
  if (/(?:省|自治区|兵团)$/u.test(place) || MUNICIPALITIES.test(place)) return 'province';
  if (/(?:开发区|高新区|经开区|新区|示范区|试验区|实验区|保税区|园区)$/u.test(place)) return 'zone';
  if (/(?:市|州|盟|地区)$/u.test(place)) return 'city';
  if (/(?:县|区|旗)$/u.test(place)) return 'county';
  return /(?:镇|乡|街道)$/u.test(place) ? 'township' : 'unknown';
}

/** The place a text begins with or names first. */
export function placeIn(text: string): Jurisdiction | null {
  return CENTRAL.test(text) ? { place: '中央', level: 'central' } : matchedPlace(PLACE.exec(text));
}

function matchedPlace(match: RegExpExecArray | null): Jurisdiction | null {
  if (!match?.[1]) return null;
  const inner = match[2] ?? '';
  const place = `${match[1]}${inner}`;
  return { place, level: levelOfPlace(inner === '' ? place : inner) };
}

/** A place in a title stands behind these words; anywhere else 现代化区域中心 would be one. */
const PLACE_IN_TITLE = new RegExp(
  `(?:^|印发|关于|在|—|《|共产党|中共)在?(?:中国共产党|中共)?(?!在|—|关于)${PLACE.source}`,
  'u',
);

function placeInTitle(title: string): Jurisdiction | null {
  return CENTRAL.test(title) ? placeIn(title) : matchedPlace(PLACE_IN_TITLE.exec(title));
}

/** Jurisdiction of a document from its issuer, else from its title. */
export function jurisdictionOf(header: Header): Jurisdiction {
  const issuer = header.issuer?.value ?? '';
  const central = CENTRAL.test(issuer) ? { place: '中央', level: 'central' as const } : null;
  return (
    central ?? placeIn(issuer) ?? placeInTitle(header.title?.value ?? '') ?? { place: '', level: 'unknown' }
  );
}
