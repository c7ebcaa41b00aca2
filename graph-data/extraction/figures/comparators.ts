/** The words before and after a value that say how it is meant. 以上 and 以下 hold the number itself (《民法典》第一千二百五十九条). */
import type { Comparator } from './types.ts';

const BEFORE: readonly { readonly kind: Comparator; readonly words: string }[] = [
  { kind: 'gte', words: '不低于|不少于|不小于|不短于|至少|最低|最少|最短|下限|达到或超过' },
  { kind: 'lte', words: '最高不超过|最长不超过|最多不超过|最高不得超过|不得超过|不得高于|不超过|不高于|不多于|不大于|不长于|至多|最高|最长|最多|最大|上限|最高上浮' },
  { kind: 'gt', words: '超过|突破|超出|超|逾|高于|多于|大于|越过|冲破' },
  { kind: 'lt', words: '低于|少于|小于|不足|不到|不满' },
  { kind: 'approx', words: '接近|将近|近|大约|约为|约|大致|上下|左右' },
]; // biome-ignore format: a table reads better than one entry a line
/** Words that neither raise nor lower the value, kept in print. */
const EQUAL = '达到|达|力争|完成|实现|稳定在|保持在|维持在|控制在|迈上|迈过|跨上|站上';
/** Words of size after a round number, no comparators: 突破百亿元大关. */
const ROUND = '大关|台阶|关口';
const AFTER: readonly { readonly kind: Comparator; readonly words: string }[] = [
  { kind: 'gte', words: '及以上|或以上|以上|起' },
  { kind: 'lte', words: '及以下|或以下|以下|以内|之内|封顶' },
  { kind: 'approx', words: '左右|上下|前后' },
];

export interface ComparatorWord {
  readonly kind: Comparator;
  readonly printed: string;
}

/** Longest run of comparator words looked at before a number. */
const REACH = 12;
const LAST = new RegExp(`(?:${[...BEFORE.map((group) => group.words), EQUAL].join('|')})$`, 'u');

function index(
  groups: readonly { readonly kind: Comparator; readonly words: string }[],
): ReadonlyMap<string, Comparator> {
  return new Map(
    groups.flatMap(({ kind, words }) => words.split('|').map((word): [string, Comparator] => [word, kind])),
  );
}

const KIND_BEFORE = index(BEFORE);
const KIND_AFTER = index(AFTER);

/** The comparator that ends at `at`; `start` is where its words begin. */
export function comparatorBefore(text: string, at: number): ComparatorWord & { readonly start: number } {
  let start = at;
  let kind: Comparator = 'eq';
  while (at - start < REACH) {
    const word = LAST.exec(text.slice(Math.max(0, start - REACH), start))?.[0];
    if (!word || (word === '近' && /[贴附邻靠最远临]/u.test(text.charAt(start - 2)))) break;
    if (kind === 'eq') kind = KIND_BEFORE.get(word) ?? 'eq';
    start -= word.length;
  }
  return { kind, printed: text.slice(start, at), start };
}

const NEXT = new RegExp(`(?:${[...AFTER.map((group) => group.words), ROUND].join('|')})`, 'uy');

/** The comparator printed at `at`, after the unit. */
export function comparatorAfter(
  text: string,
  at: number,
): (ComparatorWord & { readonly end: number }) | null {
  NEXT.lastIndex = at;
  const word = NEXT.exec(text)?.[0];
  if (!word || (word === '起' && /[\u4e00-\u9fa5]/u.test(text.charAt(at + 1)))) return null;
  return {
    kind: KIND_AFTER.get(word) ?? 'eq',
    printed: ROUND.includes(word) ? '' : word,
    end: at + word.length,
  };
}
