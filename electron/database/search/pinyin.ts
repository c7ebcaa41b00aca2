/** Pinyin of names, offline. pinyin-pro reads by words, so 银行 and 行政 differ; the office's own words are added. */
import { customPinyin, pinyin } from 'pinyin-pro';
import { normalise } from './normalise.ts';

/**
 * Words of the field the library's dictionary reads wrongly (tried with pinyin-pro 3.29.4): short names of
 * banks, and 长 as the head of a body. 人行道 stands here so that it does not become a bank.
 */
const OFFICE_WORDS: Readonly<Record<string, string>> = {
  人行: 'rén háng',
  人行道: 'rén xíng dào',
  农行: 'nóng háng',
  建行: 'jiàn háng',
  工行: 'gōng háng',
  农发行: 'nóng fā háng',
  国开行: 'guó kāi háng',
  局长: 'jú zhǎng',
  旗长: 'qí zhǎng',
  盟长: 'méng zhǎng',
  厅长: 'tīng zhǎng',
  处长: 'chù zhǎng',
  科长: 'kē zhǎng',
};

customPinyin(OFFICE_WORDS);

/** Nobody types more syllables than this; a longer tail would only swell the index. */
const LONGEST_TAIL = 16;

/**
 * A jurisdiction at the head of a full name ends its word, so that 云岭市长岭县 is not read with a 市长 in it;
 * a mayor's hotline is.
 */
const HEAD_BEFORE_LONG = /(?<=^.{2,6}[市县区旗盟州省])(?=长(?!热线|信箱|专线|办公))/u;

/** One syllable for each character of normalised text; digits and Latin letters stand for themselves. */
export function syllables(normalised: string): readonly string[] {
  const words = normalised.split(HEAD_BEFORE_LONG);
  const read = words.flatMap((word) => pinyin(word, { toneType: 'none', type: 'array', v: true }));
  return read.map((syllable) => typedSyllable(syllable.toLowerCase()));
}

/** Names come again in every list, and in one list on every line of the same thing; reading them costs most of it. */
const spelled = new Map<string, readonly string[]>();

/** A printed name as syllables: what lists are sorted and searched by. */
export function spell(name: string): readonly string[] {
  const known = spelled.get(name) ?? syllables(normalise(name));
  spelled.set(name, known);
  return known;
}

/** Input methods take 旅 as `lv` and 略 as `lue`; both spellings of a query are brought to these. */
function typedSyllable(syllable: string): string {
  return syllable.replace(/^([ln])ve$/u, '$1ue');
}

/** A query brought to the spelling of the index. */
export function typedPinyin(normalised: string): string {
  return normalised
    .replaceAll('ü', 'v')
    .replace(/([ln])yu/gu, '$1v')
    .replace(/([ln])ve/gu, '$1ue');
}

/** Every tail of the syllables as one word: 市发改委 → shifagaiwei fagaiwei gaiwei wei, found by prefix. */
export function pinyinTails(read: readonly string[]): string {
  return tails(read);
}

/** The same for initials: sfgw fgw gw w. */
export function initialTails(read: readonly string[]): string {
  return tails(read.map((syllable) => syllable.slice(0, 1)));
}

function tails(parts: readonly string[]): string {
  return parts.map((_, index) => parts.slice(index, index + LONGEST_TAIL).join('')).join(' ');
}

/** The characters a typed text covers, as a half-open range of positions, or null when it covers none. */
export function coveredSyllables(read: readonly string[], typed: string): readonly [number, number] | null {
  for (let start = 0; start < read.length; start += 1) {
    const end = endOfMatch(read, start, typed);
    if (end !== null) return [start, end];
  }
  return null;
}

function endOfMatch(read: readonly string[], start: number, typed: string): number | null {
  let joined = '';
  for (let end = start; end < read.length; end += 1) {
    joined += read[end] ?? '';
    if (joined.startsWith(typed)) return end + 1;
    if (!typed.startsWith(joined)) return null;
  }
  return null;
}
