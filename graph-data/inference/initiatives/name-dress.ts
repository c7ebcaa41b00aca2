/**
 * How one initiative's name changes from paper to paper, and what looks alike and is not the same. A link over
 * names is refused unless every difference is one of the kinds listed here.
 */
import { markless } from '../../model/names.ts';
import { places } from '../../vocabulary/index.ts';

/** Why two names are taken for one, and how sure that is. */
export interface Likeness {
  readonly kind: 'dress' | 'filler' | 'quoted' | 'region';
  readonly confidence: number;
  readonly reason: string;
}

const REASONS: Readonly<Record<Likeness['kind'], readonly [number, string]>> = {
  dress: [0.9, '去掉级别词、连接词和“建设、创建、工程”一类通用词后名称相同'],
  filler: [0.8, '名称只多出“全面、社会、试点”一类修饰词，其余相同'],
  quoted: [0.75, '引号内的名称相同，所属事项相同，种类用词不同'],
  region: [0.7, '一处以级别词、一处以地区限定，其余名称相同'],
};

/** Which level grants or holds it; papers leave it out or put it differently. */
const LEVEL = /^(?:国家级|国家|全国性|全国|自治区级|自治区|省级|市级|全区|全市)+/u;
/** Generic words at the end that one paper prints and the next does not. 战略 is none: a strategy is not its model villages. */
const GENERIC_END = /(?:建设城市|建设工程|创建工作|行动计划|工程|项目|行动|计划|建设|创建|工作|活动)$/u;
const JOINTS = /[和与及]/gu;
/** Words that may be put into a name without making it another thing. Words that narrow it (工业, 乡镇) are not among them. */
const FILLERS = [
  '全面',
  '社会',
  '建设',
  '创建',
  '综合',
  '集中',
  '试点',
  '系列',
  '修复',
  '深入',
  '高质量',
] as const;
/** A second phase or a branch line is part of the whole and never the whole. */
const PART = /[一二三四五六]期|支线|[东南西北]段|标段|主体(?=工程)|配套(?=工程)/gu;
/** A new round, an extension or another numbered one is a thing of its own. */
const ROUND = /新一轮|第[一二三四五六七八九十]|延伸|扩[建能容]|分中心/gu;

/** A name kept shorter than this has lost what made it distinctive. */
const TELLING = 4;
const TELLING_QUOTE = 3;
/** A name that must carry the whole proof has to be longer. */
const LONG = 7;
const LEAST_SHARE = 0.6;

const QUOTED = /[“"]([^“”"]+)[”"]/u;

const wordsIn = (name: string, words: RegExp): string => (markless(name).match(words) ?? []).join(' ');

/** The part words of a name, in printed order: two names with different ones are two things. */
export function partWords(name: string): string {
  return wordsIn(name, PART);
}

/** The name without the words that tell a part; equal to the bare name where it has none. */
export function withoutPart(name: string): string {
  return markless(name).replace(PART, '').replace(GENERIC_END, '');
}

const shortOf = (place: string): string =>
  place.length > 2 ? place.replace(/(?:自治区|省|市|盟|县|旗|区)$/u, '') : place;

/** (B型) tells the class of a thing, not another thing. Other brackets (社区) may. */
const CLASS_MARK = /[（(][A-Za-z0-9]+[型类][）)]$/u;

/** Bare name without its place: a city's papers print or leave out their own name. */
function bareOf(name: string, home: string): string {
  const bare = markless(name.replace(CLASS_MARK, ''));
  for (const own of [home, shortOf(home)]) {
    if (own !== '' && bare.startsWith(own) && bare.length >= own.length + TELLING)
      return bare.slice(own.length);
  }
  return bare;
}

/** A text as cores are looked for in it. */
export function withoutJoints(words: string): string {
  return words.replace(JOINTS, '');
}

/** Whether one name is the other with a generic ending: one page may print both. */
export function sameButEnding(a: string, b: string): boolean {
  const [left, right] = [markless(a), markless(b)];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  return long.startsWith(short) && long.replace(GENERIC_END, '') === short;
}

/** What of the name is the thing's own: without place, level, joints and generic ending. */
export function coreOf(name: string, home: string): string {
  return bareOf(name, home).replace(LEVEL, '').replace(GENERIC_END, '').replace(JOINTS, '');
}

const stem = (name: string, home: string): string =>
  bareOf(name, home).replace(LEVEL, '').replace(JOINTS, '').replace(/计划$/u, '');

/** Whether `long` is `short` with fillers put in, and nothing else. */
function onlyFillersAdded(short: string, long: string): boolean {
  let at = 0;
  let rest = long;
  while (rest !== '') {
    if (rest[0] === short[at]) {
      at += 1;
      rest = rest.slice(1);
      continue;
    }
    const filler = FILLERS.find((word) => rest.startsWith(word));
    if (filler === undefined) return false;
    rest = rest.slice(filler.length);
  }
  return at === short.length;
}

function likeByFillers(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < TELLING || short.length === long.length || short.length / long.length < LEAST_SHARE)
    return false;
  const endsMeet = short[0] === long[0] && short.slice(-2) === long.slice(-2);
  return endsMeet && onlyFillersAdded(short, long);
}

const PROGRAMME = /(?:行动|计划|工程|机制)$/u;

/** Whether one tail is the other with words put in: 纠纷调处平台 and 矛盾纠纷化解调处平台. */
function tailsFit(a: string, b: string): boolean {
  if (PROGRAMME.test(a) && PROGRAMME.test(b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short === long ? short.length >= TELLING : mayAbbreviate(short, long);
}

interface QuotedName {
  readonly before: string;
  readonly quoted: string;
  readonly after: string;
}

function quotedIn(name: string): QuotedName | null {
  const match = QUOTED.exec(name);
  if (match === null) return null;
  return {
    before: markless(name.slice(0, match.index)),
    quoted: markless(match[1] ?? ''),
    after: markless(name.slice(match.index + match[0].length)),
  };
}

/** “双倍增”计划 and “双倍增”行动: one quoted name, and the words around it differ in length or in kind only. */
function likeByQuote(a: string, b: string): boolean {
  const [left, right] = [quotedIn(a), quotedIn(b)];
  if (left === null || right === null || left.quoted !== right.quoted) return false;
  if (left.quoted.length < TELLING_QUOTE || !tailsFit(left.after, right.after)) return false;
  return left.before.endsWith(right.before) || right.before.endsWith(left.before);
}

const regions = new Set(places.flatMap(({ name, short }) => [name, short]));
const ABBREVIATED = /^[冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇藏陕甘青宁新](?:[东西南北])/u;

/** 国家承接产业转移示范区 became 蒙东承接产业转移示范区: the level went, a region came. */
function likeByRegion(a: string, b: string): boolean {
  const withLevel = (levelled: string, regional: string): boolean => {
    const core = levelled.replace(LEVEL, '');
    if (core === levelled || core.length < LONG || !regional.endsWith(core)) return false;
    const region = regional.slice(0, -core.length);
    return regions.has(region) || (ABBREVIATED.test(region) && region.length === 2);
  };
  return withLevel(a, b) || withLevel(b, a);
}

function kindOf(a: string, b: string, home: string): Likeness['kind'] | null {
  const [left, right] = [coreOf(a, home), coreOf(b, home)];
  if (left === right && left.length >= TELLING) return 'dress';
  if (likeByFillers(stem(a, home), stem(b, home))) return 'filler';
  if (likeByQuote(a, b)) return 'quoted';
  return likeByRegion(markless(a), markless(b)) ? 'region' : null;
}

/** Why the two names are likely one, or null. Names that differ in a part word never are. */
export function likeness(a: string, b: string, home: string): Likeness | null {
  if (partWords(a) !== partWords(b) || wordsIn(a, ROUND) !== wordsIn(b, ROUND)) return null;
  const kind = kindOf(a, b, home);
  if (kind === null) return null;
  const [confidence, reason] = REASONS[kind];
  return { kind, confidence, reason };
}

/** Names that are likely one share one of these keys, so that only few pairs have to be looked at. */
export function meetingKeys(name: string, home: string): readonly string[] {
  const [core, stemmed, quoted] = [coreOf(name, home), stem(name, home), quotedIn(name)?.quoted];
  return [
    `core ${core}`,
    `ends ${stemmed.charAt(0)} ${stemmed.slice(-2)}`,
    `tail ${markless(name).slice(-LONG)}`,
    ...(quoted === undefined ? [] : [`quoted ${quoted}`]),
  ];
}

/** Whether `short` may be an abbreviation of `long`: its characters stand there in order, its ending is kept. */
export function mayAbbreviate(short: string, long: string): boolean {
  if (short.length < TELLING || short.length >= long.length || short.slice(-2) !== long.slice(-2))
    return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at += 1;
  return at === short.length;
}
