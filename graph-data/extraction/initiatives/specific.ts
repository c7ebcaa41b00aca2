/** Whether what stands before a type word makes a name of it, and how sure that is. */
import { uncovered } from '../places/common-words.ts';
import { QUOTED } from '../places/name-text.ts';
import type { IgnoredReason } from '../places/types.ts';
import type { Head } from './heads.ts';
import { CLASS_END, CLASS_START, EMPTY, FILLER, PHRASE_END, SENTENCE } from './words.ts';

export interface Modifier {
  /** Every quotation inside is an adjective of a class (“专精特新”项目). */
  readonly quotesClass: boolean;
  /** Mask of the words between the left edge and the type word. */
  readonly words: string;
  /** The words without the places inside. */
  readonly plain: string;
  readonly hasPlace: boolean;
  /** A verb stands right before, so that the left edge is sure. */
  readonly behindVerb: boolean;
  /** 的 stands right before: a described thing, not a name, unless a place, a level or a quotation says more. */
  readonly described: boolean;
  /** Joined by 和, 及 or 、 to a name that is complete: then less content makes a name. */
  readonly besideName: boolean;
}

export type Verdict =
  | { readonly name: true; readonly confidence: number }
  | { readonly name: false; readonly reason: IgnoredReason };

const LEVEL = /^(?:国家级?|全国|世界级?|中央|自治区级?|省级?|全球)/u;
const LATIN = /[A-Za-z]{1,}\d*|\d+[A-Za-z]/u;
/** 千万亩…核心区: a size makes a described thing one thing. */
const MEASURED = /^(?=[千百十万亿\d]{2})[\d千百十]*[万亿千百]/u;
const SIZE = /^[千百十万亿\d]+(?:元|亩|吨)?级?/u;
/** 失业保险基金, 担保基金: funds every place has by law. */
const INSURANCE = /保险|担保|公积|贷款|救助|预备|维修|信托|价格调节/u;
/** Kinds whose names are often one unknown word (霍鲁高速): what no common word covers is taken for it. */
const NAMED_BY_UNKNOWN_WORD: ReadonlySet<string> = new Set([
  'project',
  'rail',
  'road',
  'reservoir',
  'airport',
  'park',
  'works',
  'train',
  'programme',
  'pilot',
  'fund',
]);
/** 三大攻坚战: a numbered set is named by its number. */
const NUMBERED = /^[一二三四五六七八九十]{1,2}大[^、,。]{0,8}$/u;
/** Longest modifier: longer ones are sentences. */
export const LONGEST_MODIFIER = 34;
/** A name without fixed words of its kind is at least so long. */
const SHORTEST = 2;

/** 高新技术产业园 beside another park: four characters, one of them no filler, are enough. */
const LONG_BESIDE = 4;

const yes = (confidence: number): Verdict => ({ name: true, confidence });
const no = (reason: IgnoredReason): Verdict => ({ name: false, reason });

/** Filler at the right edge, so that the word that makes a class comes to light (…型重大产业 → …型重大). */
const FILLED_END =
  /(?:产业|建设|工业|投资|工程|技术|服务|示范|试点|发展|合作|科技|培训|招商|农业|文化|旅游|基础设施|能源|交通)*$/u;

function isClass(words: string): boolean {
  return CLASS_START.test(words) || CLASS_END.test(words.replace(FILLED_END, ''));
}

function contentOf(words: string): number {
  return words.replace(FILLER, '').replace(/[^\u3400-\u9fffA-Za-z0-9]/gu, '').length;
}

/** The verdict on a modifier that neither quotes nor places vouch for. */
function describedBy(head: Head, modifier: Modifier): Verdict {
  const { words } = modifier;
  const plain = modifier.plain.replace(LEVEL, '');
  if (head.policy === 'open' && NUMBERED.test(words)) return yes(0.75);
  if (words.length < SHORTEST || EMPTY.test(plain)) return no('generic-phrase');
  if (modifier.described && head.policy === 'proper' && !MEASURED.test(plain)) return no('descriptive');
  if (isClass(plain)) return no('counted-set');
  if (head.type === 'fund' && INSURANCE.test(plain)) return no('generic-phrase');
  // 500亿级工业园区 tells a size to reach; only further words make one thing of it.
  const measured = MEASURED.test(plain);
  const content = contentOf(measured ? plain.replace(SIZE, '') : plain);
  if (measured && content >= SHORTEST) return yes(0.7);
  if (modifier.besideName && (content >= SHORTEST || (content > 0 && plain.length >= LONG_BESIDE)))
    return yes(0.65);
  const least = head.type === 'base' && /[和与及]/u.test(words) ? head.content + 1 : head.content;
  if (content >= least) return yes(head.policy === 'open' ? 0.8 : 0.65);
  if (head.policy === 'open' && plain.length >= 4) return yes(0.7);
  if (
    modifier.behindVerb &&
    NAMED_BY_UNKNOWN_WORD.has(head.type) &&
    (uncovered(plain).length > 0 || LATIN.test(plain))
  )
    return yes(0.6);
  return no(words.length >= 6 ? 'descriptive' : 'generic-phrase');
}

/** 国家级高新区 is a rank to strive for. */
const ZONE_OF_LEVEL = /(?:高新区|经开区|开发区)$/u;

/** 政务服务中心, 疾病预防控制中心: bodies that carry duties. */
const OFFICE =
  /(?:政务服务|审批服务|资源交易|交易|事务|疾病预防控制|疾控|登记|投资促进|政务|党群服务|便民服务|会计核算|数据管理|热线|信访接待)$/u;

/** 自治区级文化产业园区: a park, base or zone of a rank is one thing, whatever field it serves. */
const OF_RANK: ReadonlySet<string> = new Set(['park', 'base', 'zone']);

/** A project of the province is still a class; a base of the nation is one thing. */
const leastBehindLevel = (head: Head): number =>
  head.type === 'project' || head.word === '节点' ? 4 : SHORTEST;

/** The verdict on a modifier and a type word. */
export function isSpecific(head: Head, modifier: Modifier): Verdict {
  const { words, plain, hasPlace } = modifier;
  if (words.includes(QUOTED)) return modifier.quotesClass ? no('quoted-word') : yes(0.95);
  if (words.length === 0) return no('generic-phrase');
  if (words.length > LONGEST_MODIFIER || PHRASE_END.test(words) || SENTENCE.test(words))
    return no('descriptive');
  if (head.type === 'centre' && OFFICE.test(words)) return no('agency-name');
  if (head.policy === 'quoted') return hasPlace && head.type === 'brand' ? yes(0.85) : no('descriptive');
  if (CLASS_START.test(words)) return no('counted-set');
  const level = LEVEL.exec(plain)?.[0] ?? '';
  if (level !== '' && (head.type === 'designation' || ZONE_OF_LEVEL.test(head.word))) return yes(0.85);
  if (level !== '' && contentOf(plain.slice(level.length)) >= leastBehindLevel(head)) return yes(0.85);
  if (isClass(words)) return no('counted-set');
  if (
    level.endsWith('级') &&
    OF_RANK.has(head.type) &&
    plain.length - level.length >= SHORTEST &&
    !EMPTY.test(plain)
  )
    return yes(0.65);
  if (hasPlace) return yes(plain.length > 0 ? 0.9 : 0.8);
  return describedBy(head, modifier);
}
