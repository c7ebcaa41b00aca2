/** Rule: parks and development zones that carry the name of a place. */
import { knownPlaceAt } from './gazetteer.ts';
import type { NameText } from './name-text.ts';
import type { NameRule } from './rule.ts';
import type { PlaceFind } from './types.ts';

const ZONE =
  /^(?:国家级|国家|省级|自治区级|市|省|县|区|旗)?(?:[\u3400-\u9fff]{0,8}?)(?:经济技术开发区|高新技术产业开发区|高新技术开发区|经济开发区|工业园区|产业园区|物流园区|化工园区|科技园区|综合保税区|保税区|自由贸易试验区|自贸试验区|自贸区|高新区|经开区|开发区|工业园|园区|新区)/u;
const VERB_INSIDE = /(?:建设|打造|推进|支持|加快|重点|引导|实施|等|和|与|的|在|[、,])/u;
/** 霍扎园区: the short names of two places in one. */
const SHORT_STEM =
  /(?:^|[^\u3400-\u9fff]|推动|支持|加快|促进|引导|建设)([\u3400-\u9fff]{2})园区(?=重点|着力|主攻|发展)/gu;
const COMMON_STEM =
  /^(?:工业|产业|物流|示范|重点|智慧|绿色|低碳|特色|科技|各类|骨干|化工|农业|文化|现代|专业|加工|主导|本地|相关|有关|一批|高新|双创|零碳|个别|支持|省级|市级|国家|经济|建设|进入|入驻|县域|数字|生态|循环|标准|创业|创新|合作|返乡|部分|所在|发展)$/u;

function read(prepared: NameText): PlaceFind[] {
  const { text } = prepared;
  const finds: PlaceFind[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const known = knownPlaceAt(text, at);
    if (!known) continue;
    const after = at + known.form.length;
    const zone = ZONE.exec(text.slice(after, after + 22));
    const end = after + (zone?.[0].length ?? 0);
    at = after - 1;
    if (!zone || VERB_INSIDE.test(zone[0])) continue;
    const name = text.slice(after - known.form.length, end);
    finds.push({
      start: after - known.form.length,
      end,
      canonical: name,
      type: 'zone',
      parent: known.canonical,
      confidence: 0.9,
    });
    at = end - 1;
  }
  for (const match of text.matchAll(SHORT_STEM)) {
    const stem = match[1] ?? '';
    if (COMMON_STEM.test(stem)) continue;
    const end = match.index + match[0].length;
    finds.push({
      start: end - 4,
      end,
      canonical: `${stem}园区`,
      type: 'zone',
      parent: null,
      confidence: 0.6,
    });
  }
  return finds;
}

export const zones: NameRule<PlaceFind> = {
  id: 'place-zone',
  version: 1,
  matches: '冠地名的园区、开发区、高新区、新区（科尔沁工业园区），或两字地名简称加园区',
  emits: 'place（zone），上级为所冠地名',
  positive: [
    { text: '科尔沁工业园区重点发展食品', names: ['zone:科尔沁工业园区'] },
    { text: '支持苏州高新区、宁波经济技术开发区', names: ['zone:苏州高新区', 'zone:宁波经济技术开发区'] },
  ],
  negative: ['建设智慧园区，支持绿色园区发展', '通辽支持建设工业园区'],
  read,
};
