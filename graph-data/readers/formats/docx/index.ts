/**
 * DOCX → text. Rejected: mammoth, which gives HTML or bare text and in both loses the numbers Word draws (一、 （二）), by which
 * sections are told apart, the places of paragraphs, and the bounds on what an archive may unfold into.
 */
import { refusals } from '../../refusals.ts';
import { UnreadableText } from '../../unreadable.ts';
import type { Archive } from '../archive.ts';
import { TextComposer } from '../composer.ts';
import { attributeOf, childOf, childrenOf, type Element, localName } from '../markup.ts';
import { gridOf, type SpannedCell } from '../table.ts';
import type { FormattedText, ReadingNote } from '../types.ts';
import { xmlPart } from '../xml-part.ts';
import { Numbering } from './numbering.ts';
import { readParagraph } from './paragraph.ts';
import { Styles } from './styles.ts';

/** Elements around blocks that do not change what is printed. */
const WRAPPERS = new Set([
  'sdt',
  'sdtContent',
  'ins',
  'moveTo',
  'smartTag',
  'customXml',
  'AlternateContent',
  'Choice',
]);

class BodyWalker {
  private readonly composer = new TextComposer();
  private page = 1;
  private paragraphs = 0;
  private tables = 0;
  private changes = 0;
  private hidden = 0;

  private readonly styles: Styles;
  private readonly numbering: Numbering;

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles;
    this.numbering = numbering;
  }

  /** The printed lines of a paragraph, with its drawn number in front. */
  private linesOf(paragraph: Element): {
    readonly lines: readonly string[];
    readonly boxes: readonly Element[];
  } {
    const properties = childOf(paragraph, 'pPr');
    const { lines, pageBreaks, changes, hidden, boxes } = readParagraph(paragraph);
    this.page += pageBreaks + (childOf(properties, 'pageBreakBefore') ? 1 : 0);
    this.changes += changes;
    this.hidden += hidden;
    const place = this.styles.listOf(properties);
    const filled = lines.some((line) => line.trim() !== '');
    const number = place && filled ? this.numbering.next(place.list, place.level) : '';
    return { lines: lines.map((line, index) => (index === 0 ? `${number}${line}` : line)), boxes };
  }

  private paragraph(paragraph: Element): void {
    this.paragraphs += 1;
    const number = this.paragraphs;
    const { lines, boxes } = this.linesOf(paragraph);
    for (const line of lines) this.composer.line(line, { page: this.page, paragraph: number });
    for (const box of boxes) this.blocks(box);
  }

  private cellText(cell: Element): string {
    const texts: string[] = [];
    const visit = (parent: Element): void => {
      for (const child of childrenOf(parent)) {
        if (localName(child) === 'p') texts.push(this.linesOf(child).lines.join(' '));
        else if (localName(child) !== 'tcPr') visit(child);
      }
    };
    visit(cell);
    return texts
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .join(' ');
  }

  private rowsOf(table: Element): Element[] {
    return childrenOf(table).flatMap((child) =>
      localName(child) === 'tr' ? [child] : WRAPPERS.has(localName(child)) ? this.rowsOf(child) : [],
    );
  }

  private cellsOf(row: Element): Element[] {
    return childrenOf(row).flatMap((child) =>
      localName(child) === 'tc' ? [child] : WRAPPERS.has(localName(child)) ? this.cellsOf(child) : [],
    );
  }

  /** Cells merged downwards are stored empty below the first; each gets the text of the one above. */
  private table(table: Element): void {
    this.tables += 1;
    const number = this.tables;
    const above = new Map<number, string>();
    this.rowsOf(table).forEach((row, index) => {
      let column = Number(attributeOf(childOf(childOf(row, 'trPr'), 'gridBefore'), 'val') ?? '0') || 0;
      const cells: SpannedCell[] = Array.from({ length: Math.min(column, 64) }, () => ({
        text: '',
        columns: 1,
        rows: 1,
      }));
      for (const cell of this.cellsOf(row)) {
        const properties = childOf(cell, 'tcPr');
        const merge = childOf(properties, 'vMerge');
        const columns = Number(attributeOf(childOf(properties, 'gridSpan'), 'val') ?? '1') || 1;
        const own = this.cellText(cell);
        const goesOn = merge !== null && attributeOf(merge, 'val') !== 'restart';
        const text = goesOn && own === '' ? (above.get(column) ?? '') : own;
        if (merge) above.set(column, text);
        else above.delete(column);
        cells.push({ text, columns, rows: 1 });
        column += columns;
      }
      this.composer.row(gridOf([cells])[0] ?? [], { page: this.page, table: number, row: index + 1 });
    });
  }

  blocks(parent: Element): void {
    for (const child of childrenOf(parent)) {
      const name = localName(child);
      if (name === 'p') this.paragraph(child);
      else if (name === 'tbl') this.table(child);
      else if (WRAPPERS.has(name)) this.blocks(child);
    }
  }

  build(): FormattedText {
    const notes: ReadingNote[] = [];
    if (this.changes > 0) notes.push({ code: 'tracked-changes', count: this.changes });
    if (this.hidden > 0) notes.push({ code: 'hidden-text', count: this.hidden });
    return { ...this.composer.build(), format: 'docx', encoding: 'utf-8', notes };
  }
}

/** Reads the body of a Word file: paragraphs with their drawn numbers, tables with merged cells filled, text boxes. */
export function readDocx(archive: Archive): FormattedText {
  const body = childOf(childOf(xmlPart(archive, 'word/document.xml'), 'document'), 'body');
  if (!body) throw new UnreadableText(refusals.noBody);
  const walker = new BodyWalker(
    new Styles(xmlPart(archive, 'word/styles.xml')),
    new Numbering(xmlPart(archive, 'word/numbering.xml')),
  );
  walker.blocks(body);
  return walker.build();
}
