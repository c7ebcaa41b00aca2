/** Cuts a printed list into names. Works on folded text; `、` inside one collective name does not cut. */
import { isClosing, isOpening } from '../../readers/brackets.ts';
import { bodyTypeOf } from './gazetteer.ts';
import { isBody, isCollective } from './morphology.ts';
import { isPlaceName } from './place-names.ts';
import { splitPrefix } from './prefix.ts';

export interface NameSpan {
  /** Folded range of the printed name. */
  readonly start: number;
  readonly end: number;
  /** 等 follows: bodies beyond those named are meant. */
  readonly openEnded: boolean;
  /** What a later name of the same row says for this one too: 广州、深圳市人民政府. */
  readonly tail?: string;
}

/** Kinds of places that stand side by side in one collective name: 各市、县（区）人民政府. */
const PLACE_KIND =
  '(?:设区的?|地级以上|县级|省级|直属|重点|直管|中心|扩权|建制|不设区的|县以上)?(?:省|自治区|直辖市|计划单列市|市|州|盟|[\\u4e00-\\u9fa5]{2,4}林区|地区|县|区|旗|自治县|自治州|自治旗|乡|镇|乡镇|街道|街镇|镇街|街道办|街办|村|社区|场|区县|县区|县市|市县|市区|县市区|区县市|市州|州市|地市|旗县|旗县区|旗县市区|盟市|县域|地)';
const BRACKET = '(?:[(〔[][^()〔〕[\\]]{1,16}[)〕\\]])*';
const GROUP_OPEN = new RegExp(
  `^(?:(?:全[省市县区州])?各(?:级|有关|相关)?|(?:有关|相关)(?:沿海|沿边|沿江|边境)?)${PLACE_KIND}?${BRACKET}${PLACE_KIND}?${BRACKET}$`,
  'u',
);
const GROUP_REST = new RegExp(
  `^${PLACE_KIND}级?${BRACKET}(?:${PLACE_KIND})?${BRACKET}(?:人民政府|政府|党委(?:和|、)(?:人民)?政府|党委|委|管委会|办事处|街道办事处)?${BRACKET}(?:及其?有关部门|有关部门)?$`,
  'u',
);
const GROUP_TAIL = /^(?:人民政府|政府|管委会|管理委员会|行政公署|行署|办事处)(?:及其?有关部门)?$/u;
const PARTY_GROUP = /^各.*(?:党委|委|党组|党工委)[)）]?$/u;

interface Piece {
  start: number;
  end: number;
}

/** A tab before a bracket is a wrapped cell, not the end of the name. */
function separates(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === '.') return /^[\u4e00-\u9fa5]\.[\u4e00-\u9fa5]$/u.test(text.slice(at - 1, at + 2));
  if (character === '?') return /^[局委办厅部院会署]\?[省市县区各]$/u.test(text.slice(at - 1, at + 2));
  return character === '\t' ? !isOpening(text.charAt(at + 1)) : /[、,;，；/|。:]/u.test(character);
}

function pieces(text: string, start: number, end: number): Piece[] {
  const found: Piece[] = [];
  let from = start;
  let depth = 0;
  let quoted = 0;
  for (let at = start; at < end; at += 1) {
    const character = text.charAt(at);
    if (isOpening(character)) depth += 1;
    else if (isClosing(character)) depth = Math.max(0, depth - 1);
    else if (character === '“' || character === '《') quoted += 1;
    else if (character === '”' || character === '》') quoted = Math.max(0, quoted - 1);
    else if (depth === 0 && quoted === 0 && separates(text, at)) {
      found.push({ start: from, end: at });
      from = at + 1;
    }
  }
  found.push({ start: from, end });
  return found;
}

function compact(text: string): string {
  return text.replace(/\s/gu, '');
}

/** 及 before a class of places opens a new name: 省药监局及各市、州人民政府. */
const BEFORE_GROUP = new RegExp(`(?:以及|及|和|与)(?=各(?:级|有关|相关)?${PLACE_KIND})`, 'u');

function cutBeforeGroups(text: string, part: Piece): Piece[] {
  const words = text.slice(part.start, part.end);
  const match = BEFORE_GROUP.exec(words);
  if (!match || depthAt(words, match.index) > 0) return [part];
  const left = compact(words.slice(0, match.index));
  if (!isBody(left) && !/.{2}等.{0,12}$/u.test(left)) return [part];
  const at = part.start + match.index;
  return [
    { start: part.start, end: at },
    { start: at + match[0].length, end: part.end },
  ];
}

const LEVELS = ['省', '市州盟地', '县区旗', '乡镇街苏'];
const levelOf = (words: string): number =>
  LEVELS.findIndex((level) => level.includes(words.replace(/^各(?:有关|相关)?/u, '').charAt(0)));
const GROUP_OFFICE = new RegExp(
  `^${PLACE_KIND}级?${BRACKET}[\\u4e00-\\u9fa5]{2,8}(?:局|办|委|部门|办公室)$`,
  'u',
);

/** 各市、县教育局; 市、县教育局: offices of a level and of the level below it. */
function namesLowerOffice(last: string, words: string, open: boolean): boolean {
  return (open || /^[省市县州]$/u.test(last)) && GROUP_OFFICE.test(words) && levelOf(words) > levelOf(last);
}

/** Joins the pieces of one collective name that `、` had cut. */
function joinGroups(text: string, parts: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let open = false;
  for (const part of parts) {
    const words = compact(text.slice(part.start, part.end));
    const last = joined.at(-1);
    const lastWords = last ? compact(text.slice(last.start, last.end)) : '';
    const between = last ? text.slice(last.end, part.start) : '';
    const follows = open && GROUP_REST.test(words);
    const tail =
      (GROUP_TAIL.test(words) && (open || PARTY_GROUP.test(lastWords))) ||
      (/^各.*(?:行政公署|行署)$/u.test(lastWords) && GROUP_REST.test(words));
    const stationed =
      /^(?:中央|国家|省|中省)$/u.test(lastWords) && /^[省市]?(?:属)?驻.*(?:单位|部门)$/u.test(words);
    const township =
      /^各(?:乡镇|镇乡|镇|乡)(?:人民)?政府$/u.test(lastWords) && /^街道办?(?:事处)?$/u.test(words);
    if (
      last &&
      /^、\s*$/u.test(between) &&
      (follows || tail || stationed || township || namesLowerOffice(lastWords, words, open))
    ) {
      last.end = part.end;
      open = !GROUP_TAIL.test(words) && !/(?:政府|办事处|管委会)$/u.test(words);
    } else {
      joined.push({ ...part });
      open = GROUP_OPEN.test(words);
    }
  }
  return joined;
}

/** 和/及/与 or a space cut only between two whole bodies: 发展和改革委, 有关部门和单位 stay one. */
const CONJUNCTION = /(?:以及|和|及|与|或| )(?=.)/gu;
const RIGHT_START = /^(?:各|市|省|县|区|旗|盟|州|自治区|国家|有关|相关|其他|中共|驻)/u;

function splitConjunctions(text: string, part: Piece): Piece[] {
  const words = text.slice(part.start, part.end);
  if (/^\s*各级/u.test(words)) return [part];
  for (const match of words.matchAll(CONJUNCTION)) {
    const left = compact(words.slice(0, match.index));
    const right = words.slice(match.index + match[0].length);
    const next = compact(right);
    if (depthAt(words, match.index) > 0 || left.length < 2 || next.length < 2) continue;
    if (/^[其、,]/u.test(next) || (GROUP_OPEN.test(left) && GROUP_REST.test(next))) continue;
    const leftWhole =
      isBody(left) || (isCollective(left) && match[0] !== ' ' && !/^有关|^相关|部门$/u.test(left));
    const rightWhole =
      (RIGHT_START.test(next) && (isBody(next) || isCollective(next))) ||
      isBody(next.split(/以及|和|及|与/u)[0] ?? '');
    const person =
      match[0] === ' ' &&
      isBody(left) &&
      /^[\u4e00-\u9fa5]{2,4}$/u.test(next) &&
      !isBody(next) &&
      !isBody(left + next);
    if (
      !(person || (leftWhole && rightWhole)) ||
      /^(?:(?:单位|部门|机构|地区|管委会)|(?:人民)?政府(?:\([^()]*\))?)$/u.test(next)
    )
      continue;
    const at = part.start + match.index;
    return [
      { start: part.start, end: at },
      ...splitConjunctions(text, { start: at + match[0].length, end: part.end }),
    ];
  }
  return [part];
}

/** Where a lost mark has let two whole known names run together: 市文旅局市财政局. */
const RUN_TOGETHER = /(?<=[局委办厅署])(?=[省市县区旗州盟])/gu;

function splitRunTogether(text: string, part: Piece): Piece[] {
  const words = text.slice(part.start, part.end);
  for (const { index } of words.matchAll(RUN_TOGETHER)) {
    const left = splitPrefix(words.slice(0, index).trim());
    const right = splitPrefix(words.slice(index).trim());
    if (left && right && bodyTypeOf(left.stem) && bodyTypeOf(right.stem))
      return [
        { start: part.start, end: part.start + index },
        { start: part.start + index, end: part.end },
      ];
  }
  return [part];
}

function depthAt(text: string, index: number): number {
  let depth = 0;
  for (let at = 0; at < index; at += 1) {
    if (isOpening(text.charAt(at))) depth += 1;
    else if (isClosing(text.charAt(at))) depth -= 1;
  }
  return depth;
}

/** 高等, 中等, 平等 … are words; any other 等 leaves the list open. */
const OPEN_END =
  /^(.*?[^高中初同平优特上下])等(?:有关|相关|各|国务院|国家|中央|[省市县区州](?:级|直)?(?=有关|相关|各|部门|单位)|其他|多个|\d+个|[一二三四五六七八九十]+个)*(?:省级|市级|县级|直属)?(?:(?<=有关|相关)[省市县区旗州盟]+(?:人民)?政府|(?:行业)?主管(?:部门|单位)|成员单位|职能部门|责任单位|高校|院校|企业|银行|金融机构|街道|乡镇|部门|单位|地区|机构|方面)*(?:和(?:有关)?(?:单位|部门|机构|地方))*(?:及|和|以及|与|、|,)?(.*)$/u;
const LEADING =
  /^(?:\(\d{1,2}\)|\d{1,2}[.、)](?!\d)|[①-⑳]|[\s*★☆▲△#◎●·.\-—:,、]|(?:以上|上述|本|此)[^、,;]{0,14}(?:任务|工作|事项|措施)(?:均|都)?由|并由|主要由|由|请|责成|以及|会同|联合|其中|(?:和|及|与|以|并)(?=各|市|省|县[^政委]|区|有关|相关|国家|自治区))+/u;
const TRAILING =
  /(?:[二三四五六七八九十两\d]+个?(?:部门|单位)|[\s*★☆▲△#.\-—,、…〉>]|(?:按照?|依据|根据)[^)）]*|分别|共同|具体|各自)+$/u;
/** Closing brackets at the end whose partner stands in another paragraph. */
function strayClosers(words: string): number {
  const depth = depthAt(words, words.length);
  return depth < 0 ? (/[)〕\]】\s]+$/u.exec(words)?.[0].length ?? 0) : 0;
}

function tidy(text: string, part: Piece): Piece {
  const words = text.slice(part.start, part.end);
  const opening = LEADING.exec(words)?.[0].length ?? 0;
  const rest = words.slice(opening);
  const trail = strayClosers(rest) || (TRAILING.exec(rest)?.[0].length ?? 0);
  return { start: part.start + opening, end: part.end - (trail < rest.length ? trail : 0) };
}

/** What 等 sums up: 省足协等单项体育协会. */
const CLASS_OF_BODIES =
  /^(?![省市县区旗州盟各国])[\u4e00-\u9fa5]{0,8}(?:协会|商会|学会|企业|公司|院校|高校|机构|媒体|平台|景区|园区|部门|单位|医院|学校|银行|组织|团体)$/u;

function expandOpenEnd(text: string, part: Piece): NameSpan[] {
  const match = OPEN_END.exec(text.slice(part.start, part.end));
  const name = match?.[1];
  if (!match || !name || depthAt(name, name.length) > 0) return [{ ...tidy(text, part), openEnded: false }];
  const first: NameSpan = {
    ...tidy(text, { start: part.start, end: part.start + name.length }),
    openEnded: true,
  };
  const rest = match[2]?.trim() ?? '';
  if (rest.length < 2 || CLASS_OF_BODIES.test(rest)) return [first];
  return [first, ...expandOpenEnd(text, { start: part.end - (match[2]?.length ?? 0), end: part.end })];
}

/** 珠海市人民政府: a place and the words it shares with the places before it. */
const PLACED_GOVERNMENT = /^(?!各|有关|相关)[\u4e00-\u9fa5]{2,5}?([市县区旗州盟](?:人民)?政府)$/u;

/** 广州、深圳、珠海市人民政府: places that stand before the first whole name of their row. */
function shareTails(text: string, spans: readonly NameSpan[]): NameSpan[] {
  let tail = '';
  return spans
    .toReversed()
    .map((span, index, reversed) => {
      const words = compact(text.slice(span.start, span.end));
      const next = reversed[index - 1];
      const joined = next !== undefined && /^、\s*$/u.test(text.slice(span.end, next.start));
      if (
        joined &&
        tail !== '' &&
        (isPlaceName(words) || (/^[\u4e00-\u9fa5]{2,3}$/u.test(words) && !isBody(words)))
      )
        return { ...span, tail };
      tail = PLACED_GOVERNMENT.exec(words)?.[1] ?? '';
      return span;
    })
    .toReversed();
}

/** The names of `text[start, end)` in printed order. */
export function splitNames(text: string, start: number, end: number): NameSpan[] {
  const parts = pieces(text, start, end).flatMap((part) => cutBeforeGroups(text, part));
  const spans = joinGroups(text, parts)
    .flatMap((part) => splitConjunctions(text, part))
    .flatMap((part) => splitRunTogether(text, part))
    .flatMap((part) => expandOpenEnd(text, part))
    .filter((span) => span.end > span.start);
  return shareTails(text, spans);
}
