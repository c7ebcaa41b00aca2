/** Web pages → text: blocks become lines, tables become rows. Scripts, styles and what the page hides are left out. */
import type { DecodedText } from '../../decode.ts';
import { TextComposer } from '../composer.ts';
import { attributeOf, type ChildNode, childrenOf, Element, isText, localName, parseHtml } from '../markup.ts';
import { damageNotes } from '../notes.ts';
import { gridOf } from '../table.ts';
import type { FormattedText } from '../types.ts';

/** Elements whose content is not the text of the page. */
const SKIPPED = new Set(['script', 'style', 'noscript', 'template', 'svg', 'math', 'iframe', 'object', 'select', 'textarea', 'button', 'nav', 'head']); // biome-ignore format: a list of names
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'bdo', 'cite', 'code', 'data', 'del', 'em', 'font', 'i', 'ins', 'kbd', 'label', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr', 'img', 'o:p']); // biome-ignore format: a list of names
const HIDDEN = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;

function isHidden(element: Element): boolean {
  return attributeOf(element, 'hidden') !== null || HIDDEN.test(attributeOf(element, 'style') ?? '');
}

function left(element: Element): boolean {
  return SKIPPED.has(element.name) || isHidden(element);
}

/** Text inside one cell or one line; blocks inside it are parted by a blank. */
function inlineText(node: Element): string {
  return node.children
    .map((child) => {
      if (isText(child)) return child.data;
      if (!(child instanceof Element) || left(child)) return '';
      return INLINE.has(child.name) ? inlineText(child) : ` ${inlineText(child)} `;
    })
    .join('');
}

const numberOf = (element: Element, name: string): number => Number(attributeOf(element, name) ?? '1') || 1;

/** Rows of a table; those of a table inside a cell stay text of the cell. */
function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap((child) =>
    ['thead', 'tbody', 'tfoot'].includes(child.name) ? rowsOf(child) : child.name === 'tr' ? [child] : [],
  );
}

/** A table of one column, or with whole papers in its cells, was made for the look of the page. */
function isForLooks(rows: readonly Element[]): boolean {
  const cells = rows.map((row) => childrenOf(row).filter(({ name }) => name === 'td' || name === 'th'));
  const nested = cells.flat().some((cell) => childrenOf(cell).some((child) => child.name === 'table'));
  return nested || cells.every((row) => row.length <= 1);
}

class PageWalker {
  private readonly composer = new TextComposer();
  private pending = '';
  private block = 0;
  private tables = 0;

  private flush(): void {
    const text = this.pending.replace(/[ \t\r\n\f]+/gu, ' ').trim();
    this.pending = '';
    if (text === '') return;
    this.block += 1;
    this.composer.line(text, { paragraph: this.block });
  }

  private preformatted(element: Element): void {
    this.flush();
    this.block += 1;
    for (const line of inlineText(element).split(/\r\n|\r|\n/u))
      this.composer.line(line, { paragraph: this.block });
  }

  private table(element: Element): void {
    const rows = rowsOf(element);
    if (isForLooks(rows)) {
      this.inBlock(element);
      return;
    }
    this.flush();
    this.tables += 1;
    const grid = gridOf(
      rows.map((row) =>
        childrenOf(row)
          .filter(({ name }) => name === 'td' || name === 'th')
          .map((cell) => ({
            text: inlineText(cell),
            columns: numberOf(cell, 'colspan'),
            rows: numberOf(cell, 'rowspan'),
          })),
      ),
    );
    for (const [index, cells] of grid.entries())
      this.composer.row(cells, { table: this.tables, row: index + 1 });
  }

  private inBlock(element: Element): void {
    this.flush();
    this.walk(element.children);
    this.flush();
  }

  private element(element: Element): void {
    if (left(element)) return;
    if (element.name === 'br' || element.name === 'hr') this.flush();
    else if (element.name === 'pre') this.preformatted(element);
    else if (element.name === 'table') this.table(element);
    else if (INLINE.has(element.name)) this.walk(element.children);
    else if (element.name === 'ol') this.numbered(element);
    else this.inBlock(element);
  }

  /** The numbers a browser prints before the items of a list belong to the text. */
  private numbered(list: Element): void {
    this.flush();
    let number = numberOf(list, 'start');
    for (const item of childrenOf(list)) {
      this.flush();
      if (localName(item) === 'li') this.pending = `${number}. `;
      number += 1;
      this.walk(item.children);
      this.flush();
    }
  }

  private walk(children: readonly ChildNode[]): void {
    for (const child of children) {
      if (isText(child)) this.pending += child.data;
      else if (child instanceof Element) this.element(child);
    }
  }

  read(children: readonly ChildNode[]): ReturnType<TextComposer['build']> {
    this.walk(children);
    this.flush();
    return this.composer.build();
  }
}

/** Reads a page of the web. */
export function readHtml({ text, encoding, damaged }: DecodedText): FormattedText {
  const page = new PageWalker().read(parseHtml(text).children);
  return { ...page, format: 'html', encoding, notes: damageNotes(damaged) };
}
