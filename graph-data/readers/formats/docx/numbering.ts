/** Numbers that Word draws before paragraphs and does not store in their text: 一、 （二） 3. ① */
import { attributeOf, childOf, childrenOf, type Element, type NodeWithChildren } from '../markup.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** Pattern with the counters of this and higher levels: `第%1章`, `%1.%2`. */
  readonly pattern: string;
}

const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];
/** Counters beyond this are damage; Word itself stops at 32,767. */
const HIGHEST = 32_767;

/** 1 → 一, 12 → 十二, 105 → 一百零五; up to 9,999. */
function chineseNumber(value: number): string {
  const digits = String(value).split('').map(Number);
  let text = '';
  digits.forEach((digit, index) => {
    const unit = UNITS[digits.length - 1 - index] ?? '';
    if (digit > 0) text += `${DIGITS[digit] ?? ''}${unit}`;
    else if (!text.endsWith('零') && index > 0) text += '零';
  });
  return text.replace(/零+$/u, '').replace(/^一十/u, '十');
}

function romanNumber(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
  ]; // biome-ignore format: a table of steps
  let rest = value;
  return steps
    .map(([amount, letters]) => {
      const times = Math.floor(rest / amount);
      rest -= times * amount;
      return letters.repeat(times);
    })
    .join('');
}

/** 1 → A, 26 → Z, 27 → AA, as Word counts letters. */
function letterNumber(value: number): string {
  const letter = String.fromCharCode(65 + ((value - 1) % 26));
  return letter.repeat(Math.min(20, Math.floor((value - 1) / 26) + 1));
}

const circled = (value: number): string => (value <= 20 ? String.fromCharCode(0x245f + value) : `(${value})`);
const fullWidth = (value: number): string =>
  String(value).replace(/\d/gu, (digit) => String.fromCharCode(0xff10 + Number(digit)));

/** Word's names of number formats → how they are printed; all others are printed as digits. */
const PRINTED: Readonly<Record<string, (value: number) => string>> = {
  chineseCounting: chineseNumber,
  chineseCountingThousand: chineseNumber,
  chineseLegalSimplified: chineseNumber,
  japaneseCounting: chineseNumber,
  taiwaneseCounting: chineseNumber,
  taiwaneseCountingThousand: chineseNumber,
  ideographDigital: chineseNumber,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  upperLetter: letterNumber,
  lowerLetter: (value) => letterNumber(value).toLowerCase(),
  upperRoman: romanNumber,
  lowerRoman: (value) => romanNumber(value).toLowerCase(),
  decimalZero: (value) => String(value).padStart(2, '0'),
};

const valueIn = (parent: Element | null, name: string): string | null =>
  attributeOf(childOf(parent, name), 'val');

function readLevel(element: Element): Level {
  return {
    start: Number(valueIn(element, 'start') ?? '1') || 0,
    format: valueIn(element, 'numFmt') ?? 'decimal',
    pattern: valueIn(element, 'lvlText') ?? '',
  };
}

function readLevels(parent: Element): Map<number, Level> {
  return new Map(
    childrenOf(parent, 'lvl').map((level) => [Number(attributeOf(level, 'ilvl') ?? '0'), readLevel(level)]),
  );
}

interface List {
  /** Lists of one abstract definition count on together unless they restart. */
  readonly counters: number[];
  readonly levels: ReadonlyMap<number, Level>;
}

function overriddenLevels(list: Element, base: ReadonlyMap<number, Level>): Map<number, Level> {
  const levels = new Map(base);
  for (const override of childrenOf(list, 'lvlOverride')) {
    const index = Number(attributeOf(override, 'ilvl') ?? '0');
    const own = childOf(override, 'lvl');
    const start = valueIn(override, 'startOverride');
    const level = own ? readLevel(own) : levels.get(index);
    if (level) levels.set(index, start === null ? level : { ...level, start: Number(start) });
  }
  return levels;
}

/** The lists of one document with their counters. */
export class Numbering {
  private readonly lists = new Map<string, List>();

  constructor(part: NodeWithChildren | null) {
    const root = childOf(part, 'numbering');
    const abstract = new Map(
      childrenOf(root, 'abstractNum').map((element) => [
        attributeOf(element, 'abstractNumId'),
        readLevels(element),
      ]),
    );
    const counters = new Map<string, number[]>();
    for (const list of childrenOf(root, 'num')) {
      const definition = valueIn(list, 'abstractNumId') ?? '';
      const restarts = childrenOf(list, 'lvlOverride').some((override) => childOf(override, 'startOverride'));
      const shared = counters.get(definition) ?? [];
      counters.set(definition, shared);
      const levels = overriddenLevels(list, abstract.get(definition) ?? new Map());
      this.lists.set(attributeOf(list, 'numId') ?? '', { counters: restarts ? [] : shared, levels });
    }
  }

  /** The number of the next paragraph of a list, printed; empty for bullets, unknown lists and those switched off. */
  next(listId: string, levelIndex: number): string {
    const list = this.lists.get(listId);
    const level = list?.levels.get(levelIndex);
    if (!list || !level) return '';
    const { counters, levels } = list;
    counters[levelIndex] = Math.min(HIGHEST, (counters[levelIndex] ?? level.start - 1) + 1);
    counters.length = levelIndex + 1;
    if (level.format === 'bullet' || level.format === 'none') return '';
    return level.pattern.replace(/%(\d)/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const above = levels.get(index);
      const value = counters[index] ?? above?.start ?? 1;
      return (PRINTED[above?.format ?? 'decimal'] ?? String)(Math.max(1, value));
    });
  }
}
