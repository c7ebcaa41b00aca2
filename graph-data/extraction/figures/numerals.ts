/** Digits and Chinese numerals → numbers. */

/** Every run that has to be accounted for. */
export const NUMBER_RUN = /\d+|[〇○零一二两三四五六七八九十百千万亿]+/gu;

const DIGITS: ReadonlyMap<string, number> = new Map([
  ...[...'〇一二三四五六七八九'].map((character, index): [string, number] => [character, index]),
  ['零', 0],
  ['○', 0],
  ['两', 2],
]);
const POWERS: ReadonlyMap<string, number> = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
]);
const GROUPS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
]);

/** 三千二百, 两万, 百亿, 千万, 十二; null when the characters make no number. */
export function chineseNumber(text: string): number | null {
  if (text === '') return null;
  if ([...text].every((character) => DIGITS.has(character))) {
    return text.length === 1 ? (DIGITS.get(text) ?? null) : positional(text);
  }
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of text) {
    const power = POWERS.get(character);
    const factor = GROUPS.get(character);
    if (power !== undefined) {
      group += (digit ?? 1) * power;
      digit = null;
    } else if (factor !== undefined) {
      group += digit ?? 0;
      total =
        group === 0 && total > 0 ? total * factor : total + Math.max(group, group === 0 ? 1 : 0) * factor;
      group = 0;
      digit = null;
    } else {
      digit = DIGITS.get(character) ?? null;
      if (digit === null) return null;
    }
  }
  return total + group + (digit ?? 0);
}

/** 二〇三五: digits read one by one. */
function positional(text: string): number | null {
  if (!/[〇○零]/u.test(text) && text.length < 4) return null;
  return Number([...text].map((character) => DIGITS.get(character) ?? 0).join(''));
}

/** Product without the noise of binary fractions: 22.49 × 10000 is 224900. */
export function times(number: number, factor: number): number {
  return Number((number * factor).toPrecision(12));
}

/** 12,345.6 → 12345.6 */
export function digitsNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}
