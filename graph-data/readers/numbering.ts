/** The numbers that open headings, by level: 一、 → （一） → 1. → （1） → 一是 or a dash. */

export interface Numbering {
  /** 1 to 5, as in `SectionRecord.level`. */
  readonly level: number;
  /** The printed number, folded, without spaces. */
  readonly number: string;
  /** Folded length of the number and the spaces after it. */
  readonly length: number;
}

const CHINESE = '[一二三四五六七八九十百零〇]{1,5}';

/** In order of trial. A digit after `1.` would make it a figure, 年/月/日 a date, 、 after a year a list. */
const PATTERNS: readonly { readonly level: number; readonly pattern: RegExp }[] = [
  { level: 1, pattern: new RegExp(`^(第${CHINESE}[章节篇部分]{1,2}|第\\d{1,3}[章节])(?=[\\s:、]|\\S)`, 'u') },
  { level: 2, pattern: new RegExp(`^(第${CHINESE}条|第\\d{1,3}条)(?=[\\s:、]|\\S)`, 'u') },
  { level: 1, pattern: new RegExp(`^(${CHINESE} ?[、.])(?!\\d(?!\\d{3} ?年))`, 'u') },
  { level: 2, pattern: new RegExp(`^([(〔[【] ?${CHINESE} ?[)〕\\]】])[、.]?`, 'u') },
  { level: 3, pattern: /^(\d{1,3} ?[.、])(?!\d|[、.])/u },
  { level: 4, pattern: /^([(〔[] ?\d{1,3} ?[)〕\]]|\d{1,2}\)|[①-⑳])[、.]?/u },
  { level: 5, pattern: new RegExp(`^(${CHINESE}是)(?=\\S)`, 'u') },
  { level: 5, pattern: /^(——|[·◆■▪○])/u },
];

/** The numbering at the start of a folded text, or null. */
export function readNumbering(text: string): Numbering | null {
  for (const { level, pattern } of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length);
    const spaces = rest.length - rest.trimStart().length;
    return { level, number: match[0].replace(/\s/gu, ''), length: match[0].length + spaces };
  }
  return null;
}
