/** The text of one paragraph as it is printed: what was deleted with 修订 is gone, what was inserted is there. */
import { attributeOf, childOf, childrenOf, type Element, localName, textOf } from '../markup.ts';

/** Words written while a change is tracked, and how many changes there are. */
export interface ParagraphText {
  /** Lines of the paragraph: a break inside it ends a line. */
  readonly lines: readonly string[];
  /** Number of page breaks inside or before it, as far as the file notes them. */
  readonly pageBreaks: number;
  readonly changes: number;
  readonly hidden: number;
  /** Paragraphs in text boxes that hang on this one; they are printed beside it. */
  readonly boxes: readonly Element[];
}

/** Properties, deleted text and field codes hold no printed text; a fallback repeats its choice for old programs. */
const UNPRINTED = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'fldData',
  'Fallback',
  'sectPr',
]);

class ParagraphReader {
  readonly lines: string[] = [''];
  pageBreaks = 0;
  changes = 0;
  hidden = 0;
  readonly boxes: Element[] = [];

  private add(text: string): void {
    this.lines[this.lines.length - 1] += text;
  }

  private breakOf(element: Element): void {
    if (attributeOf(element, 'type') === 'page') this.pageBreaks += 1;
    else this.lines.push('');
  }

  private run(element: Element): void {
    if (childOf(childOf(element, 'rPr'), 'vanish')) this.hidden += 1;
    else this.walk(element);
  }

  private element(element: Element): void {
    const name = localName(element);
    if (name === 'del' || name === 'moveFrom' || name === 'ins') this.changes += 1;
    if (UNPRINTED.has(name)) return;
    if (name === 't') this.add(textOf(element));
    else if (name === 'tab' || name === 'ptab') this.add('\t');
    else if (name === 'br' || name === 'cr') this.breakOf(element);
    else if (name === 'lastRenderedPageBreak') this.pageBreaks += 1;
    else if (name === 'noBreakHyphen') this.add('-');
    else if (name === 'txbxContent') this.boxes.push(element);
    else if (name === 'r') this.run(element);
    else this.walk(element);
  }

  walk(parent: Element): void {
    for (const child of childrenOf(parent)) this.element(child);
  }
}

/** Reads a `w:p`. */
export function readParagraph(paragraph: Element): ParagraphText {
  const reader = new ParagraphReader();
  reader.walk(paragraph);
  const { lines, pageBreaks, changes, hidden, boxes } = reader;
  return { lines, pageBreaks, changes, hidden, boxes };
}
