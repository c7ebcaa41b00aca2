/** Coordinated things that share a tail: 玉米和肉牛产业链产值 → 玉米产业链产值, 肉牛产业链产值. */

const JOINS = /、|(?<![共总饱缓温])和(?!谐|平)|(?<!参)与|以及|(?<![以普涉])及|\/(?=[\u4e00-\u9fa5])/u;
/** 城乡 and its like: one word, two things. Sources: the headings of the statistical communiqués. */
const PAIRS: readonly { readonly word: string; readonly members: readonly [string, string] }[] = [
  { word: '城乡', members: ['城镇', '农村'] },
  { word: '市县', members: ['市', '县'] },
  { word: '省市', members: ['省', '市'] },
  { word: '市旗', members: ['市', '旗'] },
  { word: '进出口', members: ['进口', '出口'] },
  { word: '男女', members: ['男', '女'] },
];
const QUOTED = /“[^“”]{1,30}”/gu;

/** What the last member has beyond the part that answers to `item`. */
function tailOf(item: string, last: string): string {
  if (/^第?[一二三四五]$/u.test(item)) return last.replace(/^第?[一二三四五]/u, '');
  for (const length of [2, 1]) {
    const suffix = item.slice(-length);
    const at = item.length >= length ? last.lastIndexOf(suffix) : -1;
    if (at >= 0 && at + length < last.length) return last.slice(at + length);
    if (at >= 0 && at + length === last.length) return '';
  }
  let shared = 0;
  while (shared < item.length && shared < last.length && item.charAt(shared) === last.charAt(shared))
    shared += 1;
  const counterpart = shared + (item.length - shared);
  return last.length > counterpart ? last.slice(counterpart) : '';
}

function pairOf(subject: string): string[] | null {
  const pair = PAIRS.find(({ word }) => subject.includes(word));
  if (!pair) return null;
  return pair.members.map((member) => subject.replace(pair.word, member));
}

/** The things a coordinated subject names, each with the shared tail; one when nothing is coordinated. */
export function subjectsOf(subject: string, wanted: number | null): string[] {
  const quoted = subject.match(QUOTED);
  if (quoted && quoted.length > 1 && quoted.length === wanted) return quoted;
  const items = subject.split(JOINS).filter((item) => item !== '');
  const last = items.at(-1) ?? subject;
  if (items.length > 1)
    return items.map((item, index) => (index === items.length - 1 ? item : `${item}${tailOf(item, last)}`));
  return pairOf(subject) ?? [subject];
}
