/** Rule: a name no list knows, told by the word for its kind (…镇, …嘎查, …口岸) and by what stands before it. */
import { holdsCommonWord } from './common-words.ts';
import { knownPlaceAt } from './gazetteer.ts';
import { lastLeftEdge } from './left-words.ts';
import { type NameText, QUOTED } from './name-text.ts';
import type { NameRule } from './rule.ts';
import { isCommonStem, type PlaceSuffix, placeSuffixPattern, suffixOf } from './suffix-words.ts';
import type { PlaceFind } from './types.ts';

const CJK = /[\u3400-\u9fff]/u;
/** A word after the suffix that makes another word of it: 县域, 区域, 市场, 镇域, 村民, 港口, 河道, 江苏, 口岸线. */
const WORD_GOES_ON =
  /^(?:域|村|场|民|级|直|长|委|政府|口|道|湖|岸|流|南|北|东|西|内|外|容|价|值|政|区位|分局|间|际|庄|镇|落|部|湾|乡|情|企|属|两级|管|本级|医|科|图书|融媒|疾控|公安|属|心|段|化|级|线)/u;

/** Kinds that take the name of a listed place: 锦州港. */
const NAMED_AFTER_PLACE: ReadonlySet<string> = new Set([
  '港',
  '口岸',
  '沙地',
  '草原',
  '流域',
  '水库',
  '湿地',
  '遗址',
]);
/** 河 and 江 end names of people and other words too: water must follow. */
const WATER = /^[河江湖]$/u;
const WATER_FOLLOWS =
  /^(?:流域|干流|支流|水系|水(?!库)|治理|两岸|沿岸|沿线|段|生态|大桥|综合|清淤|整治|防洪|景观|保护|禁捕|禁渔|航道|上游|中游|下游|特大桥|[、和与][\u3400-\u9fff]{1,3}[河江湖](?:流域|干流|水|生态|治理|[、,。]))/u;

interface Stem {
  readonly start: number;
  readonly sure: boolean;
}

/** Particles that also begin names (地派镇), unlike 和, 在, 与. */
const MAY_BEGIN = /^[地过为以之其经还]/u;

function leftEdgeOf(window: string, suffix: PlaceSuffix, bounded: boolean): number {
  const whole = bounded && window.length >= suffix.shortest && window.length <= 3;
  if (whole && MAY_BEGIN.test(window)) return lastLeftEdge(window.slice(1)) === 0 ? 0 : lastLeftEdge(window);
  return lastLeftEdge(window);
}

/** The left edge of the stem: a mark, a listed place that ends here, or a word no name holds. */
function stemBefore(text: string, at: number, suffix: PlaceSuffix, earliest: number): Stem | null {
  const from = Math.max(earliest, at - suffix.longest - 8);
  let mark = at;
  while (mark > from && CJK.test(text.charAt(mark - 1))) mark -= 1;
  let place = -1;
  for (let index = mark; index < at; index += 1) {
    const known = knownPlaceAt(text, index);
    if (!known || index + known.form.length > at) continue;
    place = index + known.form.length;
    if (place === at && NAMED_AFTER_PLACE.has(suffix.suffix)) return { start: index, sure: true };
    index = place - 1;
  }
  const edge = mark + leftEdgeOf(text.slice(mark, at), suffix, mark > from);
  const start = Math.max(mark, place, edge);
  const unbounded = start === from && from !== earliest && CJK.test(text.charAt(from - 1));
  const length = at - start;
  if (unbounded || length < suffix.shortest || length > suffix.longest) return null;
  return { start, sure: place === start || (earliest > 0 && start === earliest) };
}

function findAt(text: string, at: number, suffix: PlaceSuffix, earliest: number): PlaceFind | null {
  const end = at + suffix.suffix.length;
  const after = text.slice(end, end + 3);
  if (WATER.test(suffix.suffix) ? !WATER_FOLLOWS.test(after) : WORD_GOES_ON.test(after)) return null;
  const stem = stemBefore(text, at, suffix, earliest);
  if (!stem) return null;
  const words = text.slice(stem.start, at);
  if (isCommonStem(suffix, words) || (!stem.sure && holdsCommonWord(words))) return null;
  const name = text.slice(stem.start, end);
  return {
    start: stem.start,
    end,
    canonical: name,
    type: suffix.type,
    parent: null,
    confidence: stem.sure ? 0.9 : 0.7,
  };
}

function read(prepared: NameText): PlaceFind[] {
  const { text, mask } = prepared;
  const finds: PlaceFind[] = [];
  for (const match of text.matchAll(placeSuffixPattern)) {
    const suffix = suffixOf(match[0]);
    const last = finds.at(-1);
    const earliest = last?.end ?? 0;
    if (last && match[0] === '流域' && last.end === match.index) {
      finds.splice(-1, 1, {
        ...last,
        end: match.index + 2,
        canonical: text.slice(last.start, match.index + 2),
      });
      continue;
    }
    const find =
      suffix && mask.charAt(match.index) !== QUOTED ? findAt(text, match.index, suffix, earliest) : null;
    if (find) finds.push(find);
  }
  return finds;
}

export const shapedPlace: NameRule<PlaceFind> = {
  id: 'place-shaped',
  version: 1,
  matches:
    '地名表以外、以地名通名结尾的专名（…县、…镇、…苏木、…嘎查、…街道、…口岸、…港、…河、…沙地），左界为标点、已知地名或动词虚词；通名泛指（全市、社区、示范村）不取',
  emits: 'place，类型按通名，置信度低于地名表',
  positive: [
    { text: '在青禾镇、白杨县开展试点', names: ['town:青禾镇', 'county:白杨县'] },
    { text: '加强与锦湾港、阿日善口岸合作', names: ['port:锦湾港', 'port:阿日善口岸'] },
    { text: '加强与锦州港合作', names: ['port:锦州港'] },
    { text: '在青禾镇柳树村开展', names: ['town:青禾镇', 'village:柳树村'] },
    { text: '推进玉带河治理', names: ['river:玉带河'] },
    { text: '实施云岭水库除险加固', names: ['lake:云岭水库'] },
  ],
  negative: [
    '全市各旗县、乡镇和社区',
    '建设示范村、特色小镇和智慧园区',
    '山水林田湖草沙一体化',
    '培育市场、城市更新、返乡创业',
    '清理东岸、西岸渡口岸线',
  ],
  read,
};
