/** Which section of the document a list belongs to, and how that section is called. */
import type { LocatedDocument, Section } from '../readers/index.ts';
import { display, displayText } from './names/read-names.ts';
import type { ReadList } from './read-lists.ts';
import { sectionAt } from './section-at.ts';

/** A measure: a section of the tree, or a place in the text that has no number. */
export interface Measure {
  /** Index into the document's sections; null for an unnumbered place. */
  readonly section: number | null;
  readonly number: string;
  readonly heading: string;
  /** Paragraph that opens it, and the folded range of its heading there. */
  readonly paragraph: number;
  readonly headingStart: number;
  readonly headingEnd: number;
}

/** What is kept of a place without number. */
const CLIPPED = 20;
/** The number of a request on a slip stands right before it. */
const NUMBER_WITHIN = 40;
/** Items from this level down share a list that closes their chapter. */
const ITEM_LEVEL = 3;

function coversParagraph(document: LocatedDocument, list: ReadList): boolean {
  const text = document.paragraphs[list.paragraph]?.folded.text ?? '';
  return list.list.start <= 1 && list.list.end >= text.length - 2;
}

const siblingKey = (section: Section): string => `${section.parent}/${section.level}`;

/** Sections by their parent and level, in printed order; found once, because every list asks for them. */
function siblingSections(sections: readonly Section[]): ReadonlyMap<string, readonly number[]> {
  const siblings = new Map<string, number[]>();
  sections.forEach((section, index) => {
    const known = siblings.get(siblingKey(section));
    if (known) known.push(index);
    else siblings.set(siblingKey(section), [index]);
  });
  return siblings;
}

/**
 * A list in a paragraph of its own after the last of several items, none of which has a list, closes the chapter above
 * them. `withLists` holds the sections that have lists.
 */
function chapterOf(
  document: LocatedDocument,
  list: ReadList,
  section: number,
  siblingsOf: ReadonlyMap<string, readonly number[]>,
  withLists: ReadonlySet<number>,
): number {
  const item = document.sections[section];
  if (!item || item.level < ITEM_LEVEL || item.parent === null || !coversParagraph(document, list))
    return section;
  const siblings = siblingsOf.get(siblingKey(item)) ?? [];
  const alone =
    siblings.length > 1 &&
    siblings.at(-1) === section &&
    siblings.every((index) => index === section || !withLists.has(index));
  return alone ? item.parent : section;
}

function fromSection(section: Section, index: number): Measure {
  return {
    section: index,
    number: display(section.number),
    heading: displayText(section.heading),
    paragraph: section.paragraph,
    headingStart: section.headingStart,
    headingEnd: section.headingEnd,
  };
}

/** A place without number is called by its own first words, or by the paragraph before it when the list stands alone. */
function unnumbered(document: LocatedDocument, list: ReadList): Measure {
  const alone = list.list.start <= 1 && list.paragraph > 0 && document.header.type !== 'routing-slip';
  const paragraph = alone ? list.paragraph - 1 : list.paragraph;
  const { text, printed } = document.paragraphs[paragraph]?.folded ?? { text: '', printed: '' };
  const slip = document.header.type === 'routing-slip';
  const start = slip ? list.list.start : 0;
  const before = slip
    ? /(\d{1,2})[.、]\s*(?:建议)?$/u.exec(text.slice(Math.max(0, start - NUMBER_WITHIN), start))
    : null;
  const stop = text.slice(start, start + CLIPPED).search(/[。!?:(〔[【]/u);
  const end = start + Math.max(1, Math.min(CLIPPED, stop < 1 ? CLIPPED : stop, text.length - start));
  const number = before?.[1] ? `${before[1]}.` : '';
  return {
    section: null,
    number,
    heading: displayText(printed.slice(start, end)),
    paragraph,
    headingStart: start,
    headingEnd: end,
  };
}

/** The measure of every list, in the order of the lists. */
export function measuresOf(document: LocatedDocument, lists: readonly ReadList[]): Measure[] {
  const home = lists.map((list) => sectionAt(document.sections, list.paragraph));
  const withLists = new Set(home.filter((section) => section !== null));
  const siblingsOf = siblingSections(document.sections);
  return lists.map((list, index) => {
    const section = home[index] ?? null;
    if (section === null) return unnumbered(document, list);
    const chosen = chapterOf(document, list, section, siblingsOf, withLists);
    const found = document.sections[chosen];
    return found ? fromSection(found, chosen) : unnumbered(document, list);
  });
}
