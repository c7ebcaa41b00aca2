/** Builds the text of a formatted file line by line and remembers where each line comes from. */
import { LONGEST_TEXT, within } from './limits.ts';
import type { LinePlace, PlaceMark } from './types.ts';

/** Breaks inside a line and characters no paper shows: they would shift the count of lines. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is replaced
const NOT_IN_A_LINE = /[\u0000-\u0008\u000a-\u001f\u007f\u0085\u2028\u2029]+/gu;

/** Blanks at the end say nothing; tabs there are empty cells. */
const BLANK_END = /[ \u3000]+$/u;

export class TextComposer {
  private readonly lines: string[] = [];
  private readonly marks: PlaceMark[] = [];
  private length = 0;

  /** One line of the text. Tabs stay: they part cells. */
  line(text: string, place: LinePlace): void {
    const clean = text.replace(NOT_IN_A_LINE, ' ').replace(BLANK_END, '');
    within(this.length + clean.length, LONGEST_TEXT, 'characters');
    this.marks.push({ start: this.length, ...place });
    this.lines.push(clean);
    this.length += clean.length + 1;
  }

  /** One row of a table as a line with tabs; a row whose only filled cell is its first is a line of its own. */
  row(cells: readonly string[], place: LinePlace): void {
    const clean = cells.map((cell) => cell.replaceAll('\t', ' ').replace(/\s+/gu, ' ').trim());
    const filled = clean.filter((cell) => cell !== '');
    if (filled.length === 0) return;
    const alone = filled.length === 1 && clean[0] !== '' && !/^\d+$/u.test(clean[0] ?? '');
    this.line(alone ? (clean[0] ?? '') : clean.join('\t'), place);
  }

  /** An empty line, which parts what stands above from what stands below. */
  gap(place: LinePlace): void {
    if (this.lines.length > 0 && this.lines.at(-1) !== '') this.line('', place);
  }

  get empty(): boolean {
    return this.lines.every((line) => line === '');
  }

  build(): { readonly text: string; readonly places: readonly PlaceMark[] } {
    return { text: this.lines.join('\n'), places: this.marks };
  }
}
