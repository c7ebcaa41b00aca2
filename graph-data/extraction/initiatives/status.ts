/** Status words near a name. They say what the sentence says; whether it is so at a date is told by the section. */
import type { Span } from '../places/name-text.ts';
import type { StatusKind, StatusWord } from './types.ts';

const BEFORE: readonly (readonly [StatusKind, string])[] = [
  ['planned', '谋划建设|规划建设|规划实施|谋划实施|谋划|规划|拟建|筹建|前期工作|申报设立|研究'],
  ['striving', '争创|创建|申报创建|申报建设|申报|申建|争取|力争'],
  ['started', '启动实施|启动建设|启动创建|启动|开工建设|开工|动工'],
  ['completed', '建成投用|建成通车|建成使用|建成运营|建成|完成|打赢|开通|圆满完成|卫冕|实现'],
  [
    'obtained',
    '成功获批|获批|成功创建|成功入选|入选|列入|获评|荣获|荣膺|被确定为|确定为|被列为|列为|被评为|被授予|授予|获得|纳入',
  ],
  [
    'under-way',
    '全力推进|深入推进|加快推进|扎实推进|持续推进|有序推进|积极推进|推进实施|推进|推动|加快实施|深入实施|组织实施|高标准推进|实施|加快建设|全面建设|建设|打造|开展|深化|巩固|落实|加快|打好|培育|构建|继续实施|参与',
  ],
];
const AFTER: readonly (readonly [StatusKind, string])[] = [
  ['planned', '前期工作|前期|可研|立项|论证'],
  ['striving', '创建工作|创建|申报'],
  ['started', '启动实施|开工建设|全线开工|开工|动工|落地开工|启动'],
  [
    'completed',
    '建成投用|建成通车|投入使用|投入运营|建成投运|建成投产|投运|投用|投产达效|投产|竣工|完工|建成|通车|通航运营|通航|全线通水|通水|基本完成|通过验收|竣工验收|开通|开行',
  ],
  ['obtained', '获批实施|成功获批|获批|获得批复|挂牌|揭牌'],
  [
    'under-way',
    '顺利实施|深入实施|落地实施|落地|加快推进|有序推进|扎实推进|全面推进|建设|推进|进展|实施|运行',
  ],
];

const compile = (
  list: readonly (readonly [StatusKind, string])[],
): readonly (readonly [StatusKind, RegExp])[] => list.map(([kind, words]) => [kind, new RegExp(words, 'gu')]);
const before = compile(BEFORE);
const after = compile(AFTER);

/** How far before and behind a name a status word is looked for, inside the same clause. */
const REACH_BEFORE = 12;
const REACH_AFTER = 10;

function found(text: string, from: number, to: number, kinds: typeof before): StatusWord[] {
  const words = text.slice(from, to);
  return kinds.flatMap(([kind, pattern]) =>
    [...words.matchAll(pattern)].map((match) => ({
      word: match[0],
      kind,
      start: from + match.index,
      end: from + match.index + match[0].length,
    })),
  );
}

/** Drops words that are part of a longer status word at the same place. */
function longest(words: readonly StatusWord[]): StatusWord[] {
  const sorted = [...words].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter(
    (word, index) =>
      !sorted.slice(0, index).some((other) => other.start <= word.start && word.end <= other.end),
  );
}

/** Status words right before and behind `name` inside its clause. */
export function statusNear(text: string, clause: Span, name: Span): StatusWord[] {
  const earlier = found(text, Math.max(clause.start, name.start - REACH_BEFORE), name.start, before);
  const later = found(text, name.end, Math.min(clause.end, name.end + REACH_AFTER), after);
  return longest([...earlier, ...later]);
}
