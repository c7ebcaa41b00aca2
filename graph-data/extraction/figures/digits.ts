/** Quantities printed in digits: 1609亿元, 25.3:30.6:44.1, 3—5家, 5000余条, and the damaged 1 2万亿元. */
import { chineseNumber, digitsNumber } from './numerals.ts';
import { type Quantity, quantity } from './quantity.ts';
import type { FigureValue } from './types.ts';
import { multiplierAt, type Unit, unitAt } from './units.ts';

/** Longer digit runs are codes; the bounds keep a page of digits linear. */
const NUMBER = /\d{1,3}(?:,\d{3}){1,4}(?![\d.])|\d{1,12}(?:\.\d{1,6})?(?!\d)/uy;
const RATIO = /\d{1,6}(?:\.\d{1,4})?(?::\d{1,6}(?:\.\d{1,4})?){1,5}(?![\d.])/uy;
const CLOCK = /^(?:[01]?\d|2[0-4]):[0-5]\d$/u;
const RATIO_WORDS = /比例|比为|之比|结构|配比|占比|比重|调整/u;
const DASH = /(%|‰|[万亿]|[\u4e00-\u9fa5]{1,2})?(?:—|-|~|至|到){1,2}(?=\d)/uy;
const MORE = /[余多几]/u;
/** Things counted without a counting word: 9旗县, 5省区. */
const BARE_COUNT = /(?:旗县|县区|县市|区县|省区|省份|省市|镇街|街镇|苏木|嘎查|乡镇|盟市|市县|部门|校|企)/uy;

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

interface Tail {
  readonly multiplier: string;
  readonly unit: Unit | null;
  readonly more: string;
  readonly end: number;
}

/** 余 / multiplier / 余 / unit after a number. */
function readTail(text: string, from: number): Tail {
  let at = from;
  let more = '';
  const takeMore = (): void => {
    if (more === '' && MORE.test(text.charAt(at))) more = text.charAt(at++);
  };
  takeMore();
  const multiplier = multiplierAt(text, at);
  at += multiplier.length;
  takeMore();
  const unit = unitAt(text, at);
  if (more !== '' && multiplier === '' && !unit) return { multiplier: '', unit: null, more: '', end: from };
  return { multiplier, unit, more, end: unit ? unit.end : multiplier === '' && more === '' ? from : at };
}

function factorOf(multiplier: string): number {
  return multiplier === '' ? 1 : (chineseNumber(multiplier) ?? 1);
}

function build(text: string, start: number, value: FigureValue, tail: Tail): Quantity {
  const unit = tail.unit?.text ?? '';
  const level =
    tail.multiplier !== '' && text.charAt(tail.end) === '级' && (unit === '' || tail.unit?.kind === 'money');
  return quantity(text, {
    form: 'plain',
    start,
    end: tail.end + (level ? 1 : 0),
    value,
    unit: `${tail.multiplier}${unit}${level && unit === '' ? '元' : ''}`,
    unitKind: tail.unit?.kind ?? (level ? 'money' : null),
    per: tail.unit?.per ?? false,
    unitImplied: level && unit === '',
    factor: factorOf(tail.multiplier),
    baseUnit: level && unit === '' ? '元' : unit,
    vague: level,
    inner: level
      ? { kind: 'approx', printed: '级' }
      : tail.more === ''
        ? null
        : { kind: 'gt', printed: tail.more },
  });
}

function ratioAt(text: string, at: number): Quantity | null {
  const printed = match(RATIO, text, at);
  if (!printed) return null;
  const parts = printed.split(':').map(Number);
  if (CLOCK.test(printed) && !RATIO_WORDS.test(text.slice(Math.max(0, at - 12), at))) return null;
  return quantity(text, {
    form: 'ratio',
    start: at,
    end: at + printed.length,
    value: { kind: 'ratio', parts },
    unit: '',
    unitKind: null,
  });
}

function rangeAt(text: string, at: number, first: string): Quantity | null {
  const dash = match(DASH, text, at + first.length);
  if (!dash) return null;
  const second = match(NUMBER, text, at + first.length + dash.length);
  if (!second) return null;
  const between = /^[^—\-~至到]*/u.exec(dash)?.[0] ?? '';
  const tail = readTail(text, at + first.length + dash.length + second.length);
  const whole = `${tail.multiplier}${tail.unit?.text ?? ''}`;
  if (whole === '' || (between !== '' && !whole.startsWith(between))) return null;
  return build(text, at, { kind: 'range', low: digitsNumber(first), high: digitsNumber(second) }, tail);
}

/** Two digit groups parted by a space: a lost point, or a number broken over lines. Both readings are kept. */
function splitAt(text: string, at: number, first: string): Quantity | null {
  const next = at + first.length;
  if (text.charAt(next) !== ' ' || first.includes('.')) return null;
  const second = match(NUMBER, text, next + 1);
  if (!second) return null;
  const tail = readTail(text, next + 1 + second.length);
  if (tail.multiplier === '' && !tail.unit) return null;
  const candidates = [`${first}.${second}`, `${first}${second}`].filter(
    (candidate) => !/\..*\./u.test(candidate),
  );
  return build(text, at, { kind: 'unreadable', candidates: candidates.map(digitsNumber) }, tail);
}

/** The quantity whose first digit stands at `at`; null when no unit makes it one. */
export function digitsAt(text: string, at: number): Quantity | null {
  const ratio = ratioAt(text, at);
  if (ratio) return ratio;
  const printed = match(NUMBER, text, at);
  if (!printed) return null;
  const compound = rangeAt(text, at, printed) ?? splitAt(text, at, printed);
  if (compound) return compound;
  const tail = readTail(text, at + printed.length);
  const value: FigureValue = { kind: 'number', number: digitsNumber(printed) };
  if (tail.unit || tail.multiplier !== '') return build(text, at, value, tail);
  const bare = match(BARE_COUNT, text, at + printed.length);
  if (!bare) return null;
  return quantity(text, {
    form: 'plain',
    start: at,
    end: at + printed.length,
    value,
    unit: '',
    unitKind: 'count',
  });
}
