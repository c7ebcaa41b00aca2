/** Rule: roads by number or name. */
import { holdsCommonWord } from './common-words.ts';
import { lastLeftEdge } from './left-words.ts';
import type { NameText } from './name-text.ts';
import type { NameRule } from './rule.ts';
import type { PlaceFind } from './types.ts';

const NUMBERED =
  /(?:国道|省道|县道)[GSX]?\d{1,4}线?|[GS]\d{2,4}(?:线|[\u4e00-\u9fff]{2,4}高速(?:公路)?|高速(?:公路)?)?(?![\d\w])/gu;
const STREET =
  /[\u3400-\u9fff]{2,6}(?:大街|大道|路)(?=[、,。;()（） ]|和|等|及|与|$|改造|工程|延伸|建设|段|至)/gu;
const COMMON_STREET =
  /(?:道|公|铁|线|网|思|出|新|之|一|电|管|套|门|销|退|绝|生|弯|老|活|走|马|铺|半|同|上|后|前|高|产业|油|断头|让|数字丝绸之|快速|高速铁|小|大|风景|引|探|找|找到|条|林荫|绿|陆|水|各|主干|支)(?:路|大道)$|(?:群众|发展|改革|正确|致富|创新|富裕|特色|强国|振兴|复兴|成功|阳光|康庄|光明|风景|党的)(?:路线|之路|路|大道|大街)$/u;

function streets(text: string): PlaceFind[] {
  const finds: PlaceFind[] = [];
  for (const match of text.matchAll(STREET)) {
    const edge = lastLeftEdge(match[0].slice(0, -1));
    const name = match[0].slice(edge);
    const stem = name.length - (/(?:大街|大道)$/u.test(name) ? 2 : 1);
    if (stem < 2 || stem > 4 || COMMON_STREET.test(name)) continue;
    const bounded = edge > 0 || match.index === 0 || !/[\u3400-\u9fff]/u.test(text.charAt(match.index - 1));
    if (!bounded) continue;
    const start = match.index + edge;
    finds.push({
      start,
      end: match.index + match[0].length,
      canonical: name,
      type: 'road',
      parent: null,
      confidence: 0.7,
    });
  }
  return finds;
}

/** 保康至七棵树段二级公路, 红石至浑迪音一级公路: the ends of a road or railway are places, whatever their names end in. */
const ROUTE =
  /([\u3400-\u9fff]{2,8})(?:至|—|-)([\u3400-\u9fff]{2,6}?)(?=等|段|(?:[一二三四]级|快速|高速|普速|城际)?(?:公路|铁路|高铁|高速))/gu;

function routeEnds(text: string): PlaceFind[] {
  return [...text.matchAll(ROUTE)].flatMap((match) => {
    const first = match[1] ?? '';
    const second = match[2] ?? '';
    const from = first.slice(lastLeftEdge(first)).replace(/^.*线/u, '');
    const at = match.index + first.length - from.length;
    const to = match.index + match[0].length - second.length;
    const end = (name: string, start: number): PlaceFind[] =>
      name.length < 2 || name.length > 4 || holdsCommonWord(name)
        ? []
        : [{ start, end: start + name.length, canonical: name, type: 'site', parent: null, confidence: 0.6 }];
    return [...end(from, at), ...end(second, to)];
  });
}

const EXPRESSWAY = /[\u3400-\u9fff]{2,8}高速(?:公路)?(?!增长|发展|铁路|迈|路|推进|融合|运转|前进|通道|的)/gu;

function expressways(text: string): PlaceFind[] {
  return [...text.matchAll(EXPRESSWAY)].flatMap((match) => {
    const stem = match[0].slice(0, match[0].indexOf('高速'));
    const edge = lastLeftEdge(stem);
    const name = stem.slice(edge);
    if (name.length !== 2 || holdsCommonWord(name)) return [];
    const start = match.index + edge;
    const end = match.index + match[0].length;
    // 甲至乙高速 names the line by its two ends.
    if (text.charAt(start - 1) === '至') return [];
    return [
      { start, end, canonical: text.slice(start, end), type: 'road' as const, parent: null, confidence: 0.7 },
    ];
  });
}

function read(prepared: NameText): PlaceFind[] {
  const { text } = prepared;
  const numbered = [...text.matchAll(NUMBERED)].map((match): PlaceFind => {
    const end = match.index + match[0].length;
    return { start: match.index, end, canonical: match[0], type: 'road', parent: null, confidence: 0.95 };
  });
  return [...numbered, ...streets(text), ...expressways(text), ...routeEnds(text)];
}

export const roads: NameRule<PlaceFind> = {
  id: 'place-road',
  version: 1,
  matches:
    '编号道路（国道334线、G5511高速）与“…路/大街/大道”，后者后须有标点或“等、工程”之类；“甲至乙公路”的起止点；两字简称的高速',
  emits: 'place（road；起止点为 site）',
  positive: [
    { text: '打通大兴路、胜利北路等断头路', names: ['road:大兴路', 'road:胜利北路'] },
    { text: '建设国道334线和省道310线', names: ['road:国道334线', 'road:省道310线'] },
    { text: '新建青石至白杨一级公路', names: ['site:青石', 'site:白杨'] },
    { text: '推动云山高速建设', names: ['road:云山高速'] },
  ],
  negative: ['经济高速增长', '走出新路、拓宽思路。', '修建公路、铁路、道路。'],
  read,
};
