/** Rule: regions named by one-character names of provinces: 蒙东, 粤东粤西粤北, 吉南辽北蒙东六市, 蒙冀辽吉八市. */
import type { NameText } from './name-text.ts';
import type { NameRule } from './rule.ts';
import type { PlaceFind } from './types.ts';

/** One-character names without those that are common words beside 东西南北 (新, 京, 宁, 青, 云, 贵, 川, 海). */
const PROVINCE = '[冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝黔滇藏陕甘川]';
const ANY_PROVINCE = '[京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川黔滇陕甘]';
const COUNT = '(?:[二两三四五六七八九十]|\\d{1,2})(?:个)?(?:省区市|省区|省市|盟市|省|市)';
const DIRECTED = `(?<![内四银])(?:${PROVINCE}(?:东北|西北|东南|西南|[东西南北])(?![部方向侧])){1,4}(?:${COUNT}|地区)?`;
const LISTED = `${ANY_PROVINCE}{3,7}(?:${COUNT}|地区)?`;
const PATTERN = new RegExp(`${DIRECTED}|${LISTED}`, 'gu');

/** 吉南 before a 辽 that another column cuts off, 蒙东 behind a 北: parts of a longer name. */
function isWhole(text: string, start: number, end: number): boolean {
  return !/[东西南北]/u.test(text.charAt(start - 1)) && !new RegExp(PROVINCE, 'u').test(text.charAt(end));
}

function read(prepared: NameText): PlaceFind[] {
  const { text } = prepared;
  const whole = [...text.matchAll(PATTERN)].filter((match) =>
    isWhole(text, match.index, match.index + match[0].length),
  );
  return whole.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    canonical: match[0].replace(/地区$/u, ''),
    type: 'region',
    parent: null,
    confidence: 0.9,
  }));
}

export const regionalAbbreviation: NameRule<PlaceFind> = {
  id: 'place-abbreviated-region',
  version: 1,
  matches: '以省份简称加方位或连用表示的区域（蒙东、粤东粤西粤北、吉南辽北蒙东六市），可带“N市”',
  emits: 'place（region）',
  positive: [
    { text: '参与蒙冀辽吉八市联盟', names: ['region:蒙冀辽吉八市'] },
    { text: '支持苏北、鲁西南发展', names: ['region:苏北', 'region:鲁西南'] },
    { text: '粤东粤西粤北地区', names: ['region:粤东粤西粤北地区'] },
  ],
  negative: ['内蒙东部地区', '黑中介问题'],
  read,
};
