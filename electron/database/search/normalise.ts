/** How a form and a query are made alike before they are compared, with the way back to the printed form. */

export interface Normalised {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the character it comes from starts and ends in the original. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const KEPT = /[\p{L}\p{N}]/u;

/**
 * Compatibility forms folded, lower case, only letters and digits: 〔2023〕８号 and [2023]8号 become the same,
 * and so do a name with and without quotation marks.
 */
export function normaliseWithMap(original: string): Normalised {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    for (const folded of character.normalize('NFKC').toLowerCase()) {
      if (!KEPT.test(folded)) continue;
      text += folded;
      for (let unit = 0; unit < folded.length; unit += 1) {
        starts.push(offset);
        ends.push(end);
      }
    }
    offset = end;
  }
  return { text, starts, ends };
}

export function normalise(original: string): string {
  return normaliseWithMap(original).text;
}

/** The printed range behind a half-open range of the normalised text. */
export function printedRange(form: Normalised, start: number, end: number): readonly [number, number] {
  return [form.starts[start] ?? 0, form.ends[end - 1] ?? 0];
}

/** True when the text holds nothing but what a keyboard types: pinyin, initials, numbers. */
export function isTyped(normalised: string): boolean {
  return /^[a-zü0-9]+$/u.test(normalised);
}
