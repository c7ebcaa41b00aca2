/** One located document → all its figures and ignored numbers, paragraph by paragraph. */

import type { DocumentType } from '../../model/document.ts';
import type { TextRange } from '../../model/locator.ts';
import { rawRange } from '../../readers/folded-text.ts';
import type { LocatedDocument, Section } from '../../readers/index.ts';
import { lineAt, type Paragraph } from '../../readers/located-text.ts';
import { chapterOf, openingOf } from './chapter.ts';
import type { LocatedFigure, LocatedIgnored } from './located.ts';
import { pageChapter } from './page.ts';
import { accountNumbers } from './paragraph.ts';
import { withSuspicions } from './suspicions/index.ts';
import { type Chapter, type FigureContext, type Nature, noContext } from './types.ts';

export interface FigureReading {
  readonly figures: readonly LocatedFigure[];
  readonly ignored: readonly LocatedIgnored[];
  /** What the chapter around each paragraph speaks of: something to be done, or something done. */
  readonly chapters: readonly Nature[];
}

export interface FigureOptions {
  /** Overrides the header where a caller knows better (curated, or told by the user). */
  readonly documentType?: DocumentType;
  readonly documentDate?: string | null;
  /** True for a paragraph of a page that was read across its columns. */
  readonly columnsInterleaved?: (paragraph: number) => boolean;
}

/** Sections that hold a paragraph, outermost first; sections come in printed order. */
class OpenSections {
  private next = 0;
  private open: number[] = [];
  private readonly sections: readonly Section[];

  constructor(sections: readonly Section[]) {
    this.sections = sections;
  }

  at(paragraph: number): readonly number[] {
    while ((this.sections[this.next]?.paragraph ?? Number.POSITIVE_INFINITY) <= paragraph)
      this.open.push(this.next++);
    this.open = this.open.filter((index) => (this.sections[index]?.endParagraph ?? 0) > paragraph);
    return this.open;
  }
}

/** 〔2025〕 of a document's number is the year it was issued; used where no date is printed. */
function yearOfNumber(number: string | null): string | null {
  return /[〔[(]((?:19|20)\d{2})[〕\])]/u.exec(number ?? '')?.[1] ?? null;
}

const NO_CHAPTER: Chapter = { nature: 'unknown', period: null };

/** Follows headings and openings from paragraph to paragraph. */
class ChapterWalk {
  private top = -1;
  private chapter: Chapter = NO_CHAPTER;

  enter(
    paragraph: Paragraph,
    open: readonly number[],
    sections: readonly Section[],
    base: FigureContext,
  ): Chapter {
    const top = open.find((index) => sections[index]?.level === 1) ?? -1;
    if (top !== this.top) {
      this.top = top;
      this.chapter = top < 0 ? NO_CHAPTER : chapterOf(sections[top]?.heading ?? '', base);
    }
    const opening = openingOf(paragraph.folded.text, { ...base, chapter: this.chapter });
    if (opening && (this.chapter.nature !== 'target' || opening.nature === 'target')) {
      this.chapter = {
        nature: opening.nature,
        period: opening.period ?? (opening.nature === this.chapter.nature ? this.chapter.period : null),
      };
    }
    return this.chapter;
  }
}

function locate(
  paragraph: Paragraph,
  index: number,
  item: { readonly range: { readonly start: number; readonly end: number } },
): { readonly paragraph: number; readonly line: number; readonly rawRange: TextRange } {
  const { start, end } = item.range;
  return {
    paragraph: index,
    line: lineAt(paragraph, start),
    rawRange: rawRange(paragraph.folded, start, end),
  };
}

/**
 * Reads the figures of one document. Nothing is guessed beyond the page: years only where the text and the
 * document's date give them, damaged digits as they stand with their possible readings.
 *
 * Every digit run and Chinese numeral run of every paragraph is in `figures` or in `ignored`, so that the share
 * of numbers accounted for is 1 by construction and `ignored` tells why the others are no figures.
 */
export function readFigures(document: LocatedDocument, options: FigureOptions = {}): FigureReading {
  const figures: LocatedFigure[] = [];
  const ignored: LocatedIgnored[] = [];
  const chapters: Nature[] = [];
  const open = new OpenSections(document.sections);
  const walk = new ChapterWalk();
  const base: FigureContext = {
    ...noContext,
    documentType: options.documentType ?? document.header.type,
    documentDate:
      options.documentDate === undefined
        ? (document.header.date?.value ?? yearOfNumber(document.header.number?.value ?? null))
        : options.documentDate,
  };
  document.paragraphs.forEach((paragraph, index) => {
    const sections = open.at(index);
    const headings = sections.map((section) => document.sections[section]?.heading ?? '');
    const columnsInterleaved = options.columnsInterleaved?.(index) ?? false;
    const entered = walk.enter(paragraph, sections, document.sections, base);
    const chapter = columnsInterleaved ? pageChapter(paragraph.folded.text) : entered;
    chapters.push(chapter.nature);
    const account = accountNumbers(paragraph.folded.text, {
      ...base,
      headings,
      chapter,
      columnsInterleaved,
      lineStarts: paragraph.marks.map((mark) => mark.offset),
      tableRow: paragraph.columns !== null,
    });
    for (const figure of account.figures) {
      const rawSpan = rawRange(paragraph.folded, figure.span.start, figure.span.end);
      figures.push({ ...figure, ...locate(paragraph, index, figure), rawSpan, sections: [...sections] });
    }
    for (const item of account.ignored) ignored.push({ ...item, ...locate(paragraph, index, item) });
  });
  return { figures: withSuspicions(figures), ignored, chapters };
}
