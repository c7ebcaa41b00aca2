/** Where and how well a form matches what was typed: pure functions, no database. */
import { type Normalised, normaliseWithMap, printedRange } from './normalise.ts';
import { coveredSyllables, syllables, typedPinyin } from './pinyin.ts';

/** `initiative` and `indicator`: what a measure names. */
export type FormField = 'name' | 'fullName' | 'alias' | 'title' | 'number' | 'initiative' | 'indicator';
export type MatchedField = FormField | 'pinyin' | 'initials' | 'text';

/** Lower is better; equal tiers are settled by duties, then length. */
export const tier = {
  exact: 0,
  prefix: 1,
  otherExact: 2,
  otherPrefix: 3,
  inside: 4,
  otherInside: 5,
  initials: 6,
  pinyin: 7,
  scattered: 8,
  text: 9,
} as const;

export interface Match {
  readonly tier: number;
  readonly field: MatchedField;
  readonly form: string;
  readonly ranges: readonly (readonly [number, number])[];
  /** 1-based line of the file, for a match in running text. */
  readonly line?: number;
}

/** A level word in front of the name proper: 市教育局 is meant by 教育. */
const LEVEL_PREFIX = /^(?:市委|区委|县委|旗委|省委|市|省|区|县|旗|自治区|盟)?/u;

/** Names a thing is shown by; the others are ways to reach it. */
function isMain(field: FormField): boolean {
  return field === 'name' || field === 'title';
}

function textTier(field: FormField, form: string, start: number, length: number): number {
  const main = isMain(field);
  if (start === 0 && length === form.length) return main || field === 'number' ? tier.exact : tier.otherExact;
  const head = LEVEL_PREFIX.exec(form)?.[0].length ?? 0;
  if (start === 0 || start === head) return main ? tier.prefix : tier.otherPrefix;
  return main ? tier.inside : tier.otherInside;
}

function matchText(field: FormField, original: string, form: Normalised, term: string): Match | null {
  const start = form.text.indexOf(term);
  if (start < 0) return null;
  const ranges = [printedRange(form, start, start + term.length)];
  return { tier: textTier(field, form.text, start, term.length), field, form: original, ranges };
}

/** Positions of syllables are characters; normalised text may hold characters of two units. */
function unitRange(text: string, [start, end]: readonly [number, number]): readonly [number, number] {
  const characters = [...text];
  const before = characters.slice(0, start).join('').length;
  return [before, before + characters.slice(start, end).join('').length];
}

function matchTyped(original: string, form: Normalised, term: string): Match | null {
  const read = syllables(form.text);
  const typed = typedPinyin(term);
  const found = (field: 'pinyin' | 'initials', parts: readonly string[]): Match | null => {
    const covered = coveredSyllables(parts, typed);
    if (covered === null) return null;
    const ranges = [printedRange(form, ...unitRange(form.text, covered))];
    return { tier: tier[field], field, form: original, ranges };
  };
  return (
    found(
      'initials',
      read.map((syllable) => syllable.slice(0, 1)),
    ) ?? found('pinyin', read)
  );
}

function matchScattered(field: FormField, original: string, form: Normalised, term: string): Match | null {
  const ranges: (readonly [number, number])[] = [];
  let from = 0;
  for (const character of term) {
    const at = form.text.indexOf(character, from);
    if (at < 0) return null;
    from = at + character.length;
    ranges.push(printedRange(form, at, from));
  }
  return { tier: tier.scattered, field, form: original, ranges };
}

/** How the form matches one term; `scattered` also accepts its characters in order with others between. */
export function matchTerm(
  field: FormField,
  original: string,
  term: string,
  options: { readonly typed: boolean; readonly scattered: boolean },
): Match | null {
  const form = normaliseWithMap(original);
  return (
    matchText(field, original, form, term) ??
    (options.typed && field !== 'number' ? matchTyped(original, form, term) : null) ??
    (options.scattered ? matchScattered(field, original, form, term) : null)
  );
}
