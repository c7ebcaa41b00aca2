/** Quantities printed in Chinese numerals: 三千户, 七成, 三分之一, 百亿级, 近百篇, 二十二连丰. */
import { chineseNumber } from './numerals.ts';
import { type Quantity, quantity } from './quantity.ts';
import { type UnitKind, unitAt } from './units.ts';

const RUN = /[〇○零一二两三四五六七八九十百千万亿]{1,16}/uy;
const FRACTION = /([二两三四五六七八九十百千万]{1,4})分之([一二三四五六七八九十百点零]{1,6})/uy;
/** 成 as tenths stands before one of these, never inside 成立, 成果, 成员. */
const TENTHS =
  /([一二三四五六七八九])成([半一二三四五六七八九]?)(?=以[上下内]|左右|多|的|用|资|财|收|农|企|群|以|,|。|、|;|\)|$)/uy;
const HALF = /一半(?=以上|以下|左右|的)/uy;
const STREAK = /([一二三四五六七八九十]{1,3})(连[丰冠增升降涨快胜优稳创])/uy;
/** 百, 千, 万 as a rough size of things that are counted. */
const ROUGH = /^[百千万]$/u;
const ROUGH_FOLLOWS = /^余?(?:[家户名人篇个项头亩吨处所条册场](?!万|口|争|姓|灯|齐|一))/u;
const SIZE = /^(?:[一二三五八]?[十百千]?[万亿]|万亿)$/u;
const SIZE_FOLLOWS =
  /^(?:级|元|大关|台阶|规模|产业|园区|集群|投资|人口|美元|亩|千瓦|吨|头|[家户名人](?!心)|平方米|立方米|卡)/u;
/** Verbs before 两个, 三家 that build or win something: then the small number is a count, not a name. */
const BUILDS =
  /(?:建成|新建|新增|新设|增设|引进|建设|培育|创建|获批|开工|争取|设立|组建|认定|完成|投产|侦破|打通|建立|推出|落地|新获批)$/u;
const SOFT =
  /^(?:个|项|件|类|种|次|步|批|级|本|支|条|方面|位|组|轮|场|站|节|行|份|点|对|门|单|标|国|分|市|县|村|镇|乡|省|网|期|款|段|块|片|部|口|起|例|排|团)/u;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function percent(text: string, at: number, printed: string, number: number, vague: boolean): Quantity {
  const value = { kind: 'number', number: Number(number.toFixed(2)) } as const;
  return quantity(text, {
    form: 'fraction',
    start: at,
    end: at + printed.length,
    value,
    unit: '%',
    unitKind: 'percent',
    vague,
  });
}

function decimals(text: string): number {
  const [whole = '', part = ''] = text.split('点');
  const digits = [...part].map((character) => chineseNumber(character) ?? 0).join('');
  return (chineseNumber(whole) ?? 0) + (digits === '' ? 0 : Number(`0.${digits}`));
}

function shareAt(text: string, at: number): Quantity | null {
  const fraction = match(FRACTION, text, at);
  if (fraction) {
    const parts = chineseNumber(fraction[1] ?? '') ?? 100;
    return percent(text, at, fraction[0], (decimals(fraction[2] ?? '') / parts) * 100, fraction[1] !== '百');
  }
  const tenths = match(TENTHS, text, at);
  if (tenths) {
    const number =
      (chineseNumber(tenths[1] ?? '') ?? 0) * 10 +
      (tenths[2] === '半' ? 5 : (chineseNumber(tenths[2] ?? '') ?? 0));
    return percent(text, at, tenths[0], number, true);
  }
  const half = match(HALF, text, at);
  return half ? percent(text, at, half[0], 50, true) : null;
}

function streakAt(text: string, at: number): Quantity | null {
  const streak = match(STREAK, text, at);
  const number = chineseNumber(streak?.[1] ?? '');
  if (!streak || number === null) return null;
  const end = at + streak[0].length;
  return quantity(text, {
    form: 'streak',
    start: at,
    end,
    value: { kind: 'number', number },
    unit: streak[2] ?? '',
    unitKind: 'streak',
    vague: true,
  });
}

/** 百亿 → 100 and 亿; 三千 → 3000 and nothing. */
function split(run: string): { readonly number: number; readonly multiplier: string } | null {
  const multiplier = /万?亿$|万$/u.exec(run)?.[0] ?? '';
  const rest = run.slice(0, run.length - multiplier.length);
  const number = rest === '' ? 1 : chineseNumber(rest);
  return number === null ? null : { number, multiplier };
}

interface Reading {
  readonly run: string;
  readonly end: number;
  readonly unit: string;
  readonly kind: UnitKind | null;
  readonly more: string;
}

function readRun(text: string, at: number): Reading | null {
  let run = match(RUN, text, at)?.[0];
  if (!run) return null;
  const next = text.charAt(at + run.length);
  if (run.length > 1 && run.endsWith('千') && /[瓦米克伏]/u.test(next)) run = run.slice(0, -1);
  let end = at + run.length;
  const more = /[余多]/u.test(text.charAt(end)) ? text.charAt(end) : '';
  end += more.length;
  const unit = unitAt(text, end);
  return { run, end: unit?.end ?? end, unit: unit?.text ?? '', kind: unit?.kind ?? null, more };
}

function sizeAt(text: string, at: number, reading: Reading): Quantity | null {
  const { run } = reading;
  const after = text.slice(at + run.length, at + run.length + 4);
  const size = SIZE.test(run) && run !== '万' && SIZE_FOLLOWS.test(after);
  const rough = ROUGH.test(run) && (ROUGH_FOLLOWS.test(after) || (run === '万' && SIZE_FOLLOWS.test(after)));
  const parts = split(run);
  if ((!size && !rough) || !parts || /^家万户|^方百计/u.test(after)) return null;
  const level = after.startsWith('级');
  const rated = !level && reading.unit !== '' && text.charAt(reading.end) === '级';
  const people = after.startsWith('人口') || after.startsWith('余人口');
  const number = rough && run !== '万' ? (chineseNumber(run) ?? 0) : parts.number;
  const multiplier = rough && run !== '万' ? '' : parts.multiplier;
  return quantity(text, {
    form: 'magnitude',
    start: at,
    end: level ? at + run.length + 1 : people ? at + run.length + 2 : reading.end + (rated ? 1 : 0),
    value: { kind: 'number', number },
    unit: `${multiplier}${level ? '元' : people ? '人' : reading.unit}`,
    unitKind: level ? 'money' : people ? 'person' : reading.kind,
    unitImplied: level || people,
    factor: chineseNumber(multiplier) ?? 1,
    baseUnit: level ? '元' : people ? '人' : reading.unit,
    vague: true,
    inner:
      level || rated
        ? { kind: 'approx', printed: '级' }
        : reading.more === ''
          ? null
          : { kind: 'gt', printed: reading.more },
  });
}

/** Small numerals are mostly parts of names (三大工程, 两个维护); these are the cases in which they count. */
function counts(text: string, at: number, reading: Reading, number: number): boolean {
  if (reading.kind === 'duration' || reading.kind === null) return false;
  if (
    reading.kind === 'physical' ||
    reading.kind === 'money' ||
    reading.kind === 'times' ||
    reading.kind === 'percent'
  ) {
    return reading.run !== '一' || reading.kind === 'times';
  }
  if (number > 10) return true;
  if (number < 2) return false;
  return (
    BUILDS.test(text.slice(Math.max(0, at - 4), at)) &&
    (!SOFT.test(reading.unit) || /^[个项条部]$/u.test(reading.unit))
  );
}

function plainAt(text: string, at: number, reading: Reading): Quantity | null {
  const parts = split(reading.run);
  if (!parts || reading.unit === '') return null;
  const duration = reading.kind === 'duration';
  const total = parts.number * (chineseNumber(parts.multiplier) ?? 1);
  const built = quantity(text, {
    form: 'plain',
    start: at,
    end: reading.end,
    value: { kind: 'number', number: parts.number },
    unit: `${parts.multiplier}${reading.unit}`,
    unitKind: reading.kind,
    factor: chineseNumber(parts.multiplier) ?? 1,
    baseUnit: reading.unit,
    inner: reading.more === '' ? null : { kind: 'gt', printed: reading.more },
  });
  if (duration) return built.comparator.kind !== 'eq' && built.comparator.printed !== '以内' ? built : null;
  return counts(text, at, reading, total) || (built.comparator.kind !== 'eq' && total > 1) ? built : null;
}

/** The quantity whose first numeral stands at `at`; null when the characters are part of a word or a name. */
export function chineseAt(text: string, at: number): Quantity | null {
  const special = shareAt(text, at) ?? streakAt(text, at);
  if (special) return special;
  const reading = readRun(text, at);
  if (!reading) return null;
  return sizeAt(text, at, reading) ?? plainAt(text, at, reading);
}
