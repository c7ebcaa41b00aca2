/** Rule: a name the gazetteer lists. */
import { knownPlaceAt } from './gazetteer.ts';
import type { NameText } from './name-text.ts';
import type { NameRule } from './rule.ts';
import type { PlaceFind } from './types.ts';

/** What only follows a place: its kind, another place of a list, a body, a line, the end of the clause. */
const PLACE_FOLLOWS =
  /^(?:市|县|区|州|盟|地区|等地|[、，,。;)）”》 ]|至|到|和|与|开展|建设|召开|举办|推进|实施|投资|$)/u;
const PLACE_PRECEDES = /(?:^|[、，,。;(（“ ]|在|赴|驻|从|到|至|和|与|往|以)$/u;
/** 通辽市 is matched whole; after a short name 市 may still be printed apart from it. */
const JOINS_OTHER_WORD: readonly (readonly [RegExp, RegExp])[] = [
  // 内蒙古 before 族 is a people, 东北 before 亚 a wider region, 河南 before 岸 a river bank.
  [/^(?:蒙古国|俄罗斯|朝鲜)$/u, /^族/u],
  [/^(?:东北|华东|华南|华北)$/u, /^(?:亚|角|部|方向)/u],
  [/^(?:河南|河北|湖南|湖北|江西|山东|山西|广东|海南)$/u, /^(?:岸|侧|段)/u],
  [/^(?:长江|黄河)$/u, /^(?:路|大道|大桥|学者|三角洲)/u],
  [/^东盟$/u, /^(?:旗县)/u],
];

function isPlace(prepared: NameText, at: number, form: string, risky: boolean): boolean {
  const { text, columnsInterleaved } = prepared;
  const after = text.slice(at + form.length, at + form.length + 3);
  if (JOINS_OTHER_WORD.some(([name, next]) => name.test(form) && next.test(after))) return false;
  if (!risky) return true;
  if (columnsInterleaved) return false;
  return PLACE_FOLLOWS.test(after) && PLACE_PRECEDES.test(text.slice(Math.max(0, at - 2), at));
}

function read(prepared: NameText): PlaceFind[] {
  const { text } = prepared;
  const finds: PlaceFind[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const known = knownPlaceAt(text, at);
    if (!known || !isPlace(prepared, at, known.form, known.risky)) continue;
    const end = at + known.form.length;
    const { canonical, type, parent } = known;
    finds.push({ start: at, end, canonical, type, parent, confidence: known.risky ? 0.8 : 1 });
    at = end - 1;
  }
  return finds;
}

export const listedPlace: NameRule<PlaceFind> = {
  id: 'place-listed',
  version: 1,
  matches:
    '地名表中的名称、简称（行政区划、经济区域、河流、沙地、口岸），取最长者；与普通词同形的简称须有地名语境',
  emits: 'place，类型与上级取自地名表',
  positive: [
    { text: '与沈阳、温州等城市合作', names: ['city:沈阳', 'city:温州'] },
    { text: '支持霍林郭勒市、奈曼旗打造园区', names: ['city:霍林郭勒市', 'banner:奈曼旗'] },
    { text: '主动融入京津冀和粤港澳大湾区', names: ['region:京津冀', 'region:粤港澳大湾区'] },
    { text: '在固原、中卫开展试点', names: ['city:固原', 'city:中卫'] },
  ],
  negative: [
    '巩固原有成果，其中卫生工作达标。',
    '确保定期调度，制定西部规划。',
    '加快新乡村建设，真金白银投入。',
  ],
  read,
};
