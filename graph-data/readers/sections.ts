/** Paragraphs → section tree. */
import { firstLine, lineAt, type Paragraph } from './located-text.ts';

/** A heading with its place; ids come later, when the document is known. */
export interface Section {
  readonly level: number;
  /** Printed number, folded; `1` for a table row, empty for an unnumbered heading. */
  readonly number: string;
  readonly heading: string;
  readonly line: number;
  /** Index of the paragraph that opens the section. */
  readonly paragraph: number;
  /** Folded range of the heading inside that paragraph. */
  readonly headingStart: number;
  readonly headingEnd: number;
  /** Index of the parent section, or null. */
  readonly parent: number | null;
  /** Index of the first paragraph after the section. */
  endParagraph: number;
}

/** Longest heading that is kept whole, in characters; longer first sentences are text, not headings. */
const LONGEST_HEADING = 60;
/** A first sentence inside a longer paragraph is a heading only when it is this short. */
const LONGEST_RUN_IN_HEADING = 36;
/** What is kept of an item that is one long sentence. */
const CLIPPED = 20;
const LIST_START =
  /[(〔[【]\s*(?:第一|主要)?(?:责任|牵头|配合|主办|落实|主责|承办|实施)|[(〔[【][^()〔〕[\]【】]{2,200}?(?:牵头|负责|配合)[^()〔〕[\]【】]{0,60}[)〕\]】]/u;

function headingLength(rest: string): number {
  const stop = rest.search(/[。!?！？]/u);
  const list = rest.search(LIST_START);
  const cut = Math.min(stop < 0 ? rest.length : stop, list < 0 ? rest.length : list);
  const whole = cut === rest.length || cut === rest.length - 1;
  const words = rest.slice(0, cut);
  const soft = words.search(/[:：]/u);
  if (cut <= (whole || list === cut ? LONGEST_HEADING : LONGEST_RUN_IN_HEADING)) return cut;
  if (soft > 1 && soft <= LONGEST_RUN_IN_HEADING) return soft;
  const space = words.indexOf(' ');
  if (space > 3 && space <= LONGEST_RUN_IN_HEADING && !words.slice(0, space).includes(',')) return space;
  return CLIPPED;
}

interface Heading {
  readonly level: number;
  readonly number: string;
  readonly start: number;
  readonly end: number;
  /** Length of the heading in words: 0 where only the number is printed. */
  readonly words: number;
}

const ROW = /^\|?\s*(\d{1,3}[*★]?)[\s\t|.、]*/u;
/** Rows of a table stand below every printed heading. */
const ROW_LEVEL = 3;

function rowHeading(text: string): Heading | null {
  const match = ROW.exec(text);
  const start = match ? match[0].length : text.search(/[^\s|]/u);
  const rest = text.slice(start);
  const cell = rest.search(/[\t|]| (?=\S)/u);
  const words = cell > 1 ? cell : rest.length;
  if (start < 0 || words === 0) return null;
  const length = Math.min(words, words > LONGEST_RUN_IN_HEADING ? CLIPPED : words);
  return { level: ROW_LEVEL, number: match?.[1] ?? '', start, end: start + length, words: length };
}

function headingOf(paragraph: Paragraph): Heading | null {
  const text = paragraph.folded.text;
  if (paragraph.columns) return rowHeading(text);
  const numbering = paragraph.numbering;
  if (!numbering || numbering.level > 4) return null;
  const rest = text.slice(numbering.length);
  if (rest === '') return null;
  const { level, number, length } = numbering;
  const words = headingLength(rest);
  // A number whose list or full stop follows at once has no words; its place is the number's.
  return words === 0
    ? { level, number, start: 0, end: length, words: 0 }
    : { level, number, start: length, end: length + words, words };
}

/** The section tree in printed order. */
export function readSections(paragraphs: readonly Paragraph[]): Section[] {
  const sections: Section[] = [];
  const open: number[] = [];
  paragraphs.forEach((paragraph, index) => {
    const heading = headingOf(paragraph);
    if (!heading) return;
    while (open.length > 0 && (sections[open.at(-1) ?? 0]?.level ?? 0) >= heading.level) open.pop();
    sections.push({
      level: heading.level,
      number: heading.number,
      heading: heading.words === 0 ? '' : paragraph.folded.printed.slice(heading.start, heading.end).trim(),
      line: paragraph.marks.length > 0 ? lineAt(paragraph, heading.start) : firstLine(paragraph),
      paragraph: index,
      headingStart: heading.start,
      headingEnd: heading.end,
      parent: open.at(-1) ?? null,
      endParagraph: paragraphs.length,
    });
    open.push(sections.length - 1);
  });
  return closeSections(sections);
}

/** Every section ends where the next one of its own or a higher level begins. */
function closeSections(sections: Section[]): Section[] {
  const open: Section[] = [];
  for (const section of sections) {
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= section.level) {
      const closed = open.pop();
      if (closed) closed.endParagraph = section.paragraph;
    }
    open.push(section);
  }
  return sections;
}
