/** The subject of a name that tells only what is done or measured: 育肥, 产值, 装机占比. It stands earlier in the sentence. */
import { leftName } from './left.ts';

/** A name that tells no more than the dimension. */
const BARE =
  /^(?:总?产值|投资|总?规模|产能|产量|面积|总?收入|营业收入|销售收入|比例|标准|数量|总量|金额|资金|用地|项目)$/u;
/** What is done to a product; the product stands before. */
const PROCESS = /^(?:年)?(?:育肥|屠宰|出栏|存栏|繁育|冷配|精深加工|深加工|加工|就地加工)$/u;
/** What is done with the output of the thing whose size was told just before. */
const USE = /^(?:年)?(?:就地消纳|消纳|发电量?|外送)$/u;
/** Sizes at the end of a name: 新能源装机容量 speaks of 新能源. */
const SIZE_OF = /(?:总)?(?:装机)?(?:容量|规模|产值|产能|面积|总量|装机)$/u;
/** Products and branches whose figures are told without repeating them. */
const PRODUCT =
  /肉牛|奶牛|黄牛|肉羊|绵羊|生猪|家禽|肉鸡|马铃薯|玉米|水稻|小麦|大豆|蔬菜|水产|茶叶|煤炭|天然气|(?:非煤)?矿山|电解铝|钢铁|水泥/gu;
/** Branches of the economy as they end in running text. */
const BRANCH =
  /(?:产业集群|全产业链|产业链|产业|制造业|行业|工业(?=经济|倍增|转型|提质)|农牧业|服务业|建筑业)/gu;
/** What a name may add to the words it shares with the one before. */
const DIMENSION = /^(?:占比|比重|比例|规模|容量|总量|面积|里程|产值|收入|余额|覆盖率|利用率|能力)$/u;
const MONEY_SIZE = /^(?:总?产值|产能|产量|总?规模|总?收入|营业收入|销售收入)$/u;
const PROJECTS = /项目$/u;
/** How far back a subject is looked for; the sentence ends it earlier. */
const REACH = 160;

/** True for a name that tells no more than the dimension: what it belongs to stands farther off. */
export function isBare(name: string): boolean {
  return BARE.test(name) || PROCESS.test(name);
}

/** 新能源装机目前…,装机占比…: the words both names share tell where the second begins. */
function sharedWords(previous: string, name: string): string | null {
  for (let length = Math.min(previous.length - 1, name.length - 1, 6); length >= 2; length -= 1) {
    if (previous.endsWith(name.slice(0, length)) && DIMENSION.test(name.slice(length)))
      return previous.slice(0, previous.length - length);
  }
  return null;
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | null {
  let last: RegExpExecArray | null = null;
  for (const match of text.matchAll(pattern)) last = match;
  return last;
}

/** The branch named last, with the words that tell which one: 玉米生物产业. */
function branchIn(text: string, from: number, to: number): string | null {
  const branch = lastMatch(BRANCH, text.slice(from, to));
  if (!branch) return null;
  const end = from + branch.index + branch[0].length;
  const words = text.slice(from, end);
  const open = Math.max(...[',', '、', ';', ':', '“', '"', '”'].map((mark) => words.lastIndexOf(mark)));
  const start = from + open + 1;
  const name = leftName(text, start, end);
  const subject = text.slice(name.start, end).replace(/^(?:新一轮|全市|现代|[百千万亿\d]+级)+/u, '');
  return subject.length >= 2 && subject.length <= 12 && !/[的把将]/u.test(subject) ? subject : null;
}

/**
 * The words to put before `name`, found in `text[sentence, at)`; `previous` is the figure named just before in the same
 * sentence. Null when the name is whole or nothing sure stands there.
 */
export function subjectOf(
  text: string,
  sentence: number,
  at: number,
  name: string,
  previous: string | null,
): string | null {
  const from = Math.max(sentence, at - REACH);
  const shared = previous === null ? null : sharedWords(previous, name);
  if (shared !== null && shared.length >= 2) return shared;
  if (USE.test(name) && previous !== null && SIZE_OF.test(previous)) return previous.replace(SIZE_OF, '');
  if (PROCESS.test(name)) return lastMatch(PRODUCT, text.slice(from, at))?.[0] ?? null;
  if (name === '投资' && previous !== null && PROJECTS.test(previous)) return previous;
  if (!MONEY_SIZE.test(name)) return null;
  return branchIn(text, from, at) ?? lastMatch(PRODUCT, text.slice(from, at))?.[0] ?? null;
}
