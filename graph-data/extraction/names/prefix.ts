/** The level word or place a name begins with: 市财政局 → 市 + 财政局, 云岭市教育局 → 云岭市 + 教育局. */
import { bodyTypeOf } from './gazetteer.ts';
import { isBody } from './morphology.ts';

export interface Prefixed {
  /** As printed: 市, 自治区, 云岭市, 中央. */
  readonly prefix: string;
  /** Generic level word or a named place. */
  readonly named: boolean;
  /** The Party word between prefix and stem: 委 or 党委; empty for other bodies. */
  readonly party: string;
  /** The bare name. */
  readonly stem: string;
}

const LEVEL_WORDS = [
  '自治区', '自治州', '自治县', '自治旗', '高新区', '开发区', '经开区', '新区', '兵团', '国家', '中央',
  '全国', '省', '市', '县', '区', '旗', '州', '盟', '师', '镇', '乡',
]; // biome-ignore format: a list of words
/** Names whose first character only looks like a level word. */
const FALSE_START =
  /^(?:市场|市政(?!府|协|法|务|研|数)|市容|市民(?!政|族|委|宗|航|营|防|革|建|进)|市域|市值|区域|区块|区位|县域|州际|旗舰|师范|师资|省际|省域|镇域|乡村|乡镇|盟友|新区域|全国性|国家级|中央企业|中央预算|国家(?:税务总局|统计局|外汇|金融|开发银行|电网|安全|管网|能源集团|林草|综合性))/u;
const PARTY_WORD = /^(党委|委(?!员会|办会))(?=.{2,})/u;
const TERRITORY = /^(?:人民)?(?:政府|党委|委|人大|政协|纪委)$/u;
const NAMED_PLACE =
  /^(?:中共)?([\u4e00-\u9fa5]{2,8}?(?:省|市|自治区|自治州|自治县|自治旗|地区|盟|县|区|旗|州|新区|高新区|经开区|开发区|示范区|试验区|实验区|兵团))(.+)$/u;

function splitParty(rest: string): { readonly party: string; readonly stem: string } {
  if (bodyTypeOf(rest)?.system === 'government') return { party: '', stem: rest };
  const match = PARTY_WORD.exec(rest);
  return match?.[1] ? { party: match[1], stem: rest.slice(match[1].length) } : { party: '', stem: rest };
}

function accepts(rest: string): boolean {
  if (rest.length < 1) return false;
  if (TERRITORY.test(rest) || PARTY_WORD.test(rest) || /^(?:人民)?政府|^直|^级/u.test(rest)) return true;
  return bodyTypeOf(rest) !== null || (rest.length >= 2 && isBody(rest));
}

function generic(name: string): Prefixed | null {
  if (FALSE_START.test(name)) return null;
  for (const word of LEVEL_WORDS) {
    if (!name.startsWith(word)) continue;
    const rest = name.slice(word.length);
    if (accepts(rest)) return { prefix: word, named: false, ...splitParty(rest) };
  }
  return null;
}

function named(name: string): Prefixed | null {
  const match = NAMED_PLACE.exec(name);
  const [, place = '', rest = ''] = match ?? [];
  if (
    !match ||
    !(
      TERRITORY.test(rest) ||
      PARTY_WORD.test(rest) ||
      bodyTypeOf(rest) ||
      /^(?:人民)?政府|^管委会/u.test(rest)
    )
  ) {
    return null;
  }
  return { prefix: place, named: true, ...splitParty(rest) };
}

/** Prefix and stem of a folded name, or null when the name is bare or stands for itself. */
export function splitPrefix(name: string): Prefixed | null {
  const bare = name.startsWith('中共') ? name.slice(2) : name;
  if (
    bodyTypeOf(bare) &&
    !LEVEL_WORDS.some((word) => bare.startsWith(word) && bodyTypeOf(bare.slice(word.length)))
  )
    return null;
  return generic(bare) ?? named(bare);
}
