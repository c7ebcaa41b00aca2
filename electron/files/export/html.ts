/** A page or table as HTML for the printer: one page with its style inside, no script, nothing to be fetched. */
import { svgElement } from '../../../graph-data/graph/formats/index.ts';
import type {
  ExportBlock,
  ExportDocument,
  ExportHeading,
  ExportTable,
  MergedRows,
} from '../../../graph-data/graph/tables/index.ts';
import { pageFonts } from './fonts.ts';
import { noteLines, pageLines } from './page-lines.ts';

interface Margins {
  readonly header: string;
  readonly footer: string;
}

export interface PrintablePage {
  readonly html: string;
  /** Templates of what stands in the margins, the printer fills in the page numbers; and the same in plain words. Null for a page that brings its margins along. */
  readonly margins: (Margins & { readonly plain: Margins }) | null;
  readonly size: 'A3' | 'A4';
  readonly landscape: boolean;
}

const STYLE = `
  * { box-sizing: border-box; }
  body { margin: 0; font: 12pt/1.6 ${pageFonts.body}; color: #000; }
  h1 { font: normal 20pt/1.4 ${pageFonts.title}; text-align: center; margin: 0 0 8mm; }
  h2 { font: normal 14pt/1.4 ${pageFonts.head}; margin: 5mm 0 2mm; break-after: avoid; }
  p { margin: 0 0 1mm; }
  table { width: 100%; border-collapse: collapse; table-layout: fixed; font: 9pt/1.45 ${pageFonts.cell}; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  th, td { border: 0.5pt solid #555; padding: 1mm 1.5mm; overflow-wrap: anywhere; }
  th { font: normal 9pt/1.45 ${pageFonts.head}; background: #e7e3da; text-align: center; }
  td.mark, td.number { text-align: center; }
  td.shared { vertical-align: top; }
  td.opened { border-bottom: 0; }
  td.continued { border-top: 0; border-bottom: 0; }
  figure { margin: 0 0 6mm; break-inside: avoid; }
  figure svg { display: block; width: 100%; max-height: 150mm; font-family: ${pageFonts.cell}; }
  figcaption { font: 9pt/1.5 ${pageFonts.cell}; margin-top: 2mm; }
  .notes { font: 9pt/1.5 ${pageFonts.cell}; margin-top: 5mm; break-inside: avoid; }`;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML; line breaks stay. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character).replaceAll('\n', '<br>');
}

/** Rows joined by a cell of more of them fill a page or more, and Chromium leaves the page before them empty. */
const MOST_JOINED = 12;

/** A cell shared by rows: one over all of them, or, where they are many, one that stays open downwards. */
function sharedCell(value: string, kind: string, { firstRow, rowCount }: MergedRows, index: number): string {
  const first = firstRow === index;
  if (rowCount <= MOST_JOINED)
    return first ? `<td class="${kind} shared" rowspan="${rowCount}">${value}</td>` : '';
  return first
    ? `<td class="${kind} shared opened">${value}</td>`
    : `<td class="${kind} shared continued"></td>`;
}

function row({ columns, rows, merged }: ExportTable, index: number): string {
  const cells = columns.map(({ kind }, column) => {
    const value = escaped(String(rows[index]?.[column] ?? ''));
    const shared = merged.find(
      (range) =>
        range.column === column && index >= range.firstRow && index < range.firstRow + range.rowCount,
    );
    return shared === undefined
      ? `<td class="${kind}">${value}</td>`
      : sharedCell(value, kind, shared, index);
  });
  return `<tr>${cells.join('')}</tr>`;
}

function table(item: ExportTable): string {
  const total = item.columns.reduce((sum, { width }) => sum + width, 0);
  const columns = item.columns.map(
    ({ width }) => `<col style="width:${((100 * width) / total).toFixed(2)}%">`,
  );
  const titles = item.columns.map(({ title }) => `<th>${escaped(title)}</th>`);
  const rows = item.rows.map((_, index) => row(item, index));
  return `<table><colgroup>${columns.join('')}</colgroup><thead><tr>${titles.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function block(item: ExportBlock): string {
  if (item.kind === 'table') return table(item);
  if (item.kind === 'picture')
    return `<figure>${svgElement(item.drawing, 'width="100%" role="img"')}<figcaption>${escaped(item.caption)}</figcaption></figure>`;
  return item.kind === 'heading' ? `<h2>${escaped(item.text)}</h2>` : `<p>${escaped(item.text)}</p>`;
}

function notes(heading: ExportHeading): string {
  const lines = noteLines(heading).map(
    ([label, texts]) => `<div>${label}：${escaped(texts.join('；'))}</div>`,
  );
  return `<div class="notes">${lines.join('')}</div>`;
}

const MARGIN_STYLE = `font: 8pt ${pageFonts.cell.replaceAll('"', "'")}; width: 100%; padding: 0 12mm; display: flex; justify-content: space-between; align-items: flex-end`;

function marginTemplate(...parts: readonly string[]): string {
  return `<div style="${MARGIN_STYLE}">${parts.map((part) => `<span>${part}</span>`).join('')}</div>`;
}

/** The page and its margins, ready for the printer. */
export function toPrintablePage({ heading, paper, blocks }: ExportDocument): PrintablePage {
  const { classification, title, date, sources, rules } = pageLines(heading);
  const body = `<h1>${escaped(heading.title)}</h1>${blocks.map(block).join('')}${notes(heading)}`;
  return {
    html: `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(heading.title)}</title><style>${STYLE}</style></head><body>${body}</body></html>`,
    margins: {
      header: marginTemplate(escaped(classification), escaped(title), escaped(date)),
      footer: marginTemplate(
        `${escaped(sources)}<br>${escaped(rules)}`,
        '第 <span class="pageNumber"></span> 页 共 <span class="totalPages"></span> 页',
      ),
      plain: { header: `${classification}　　${title}`, footer: sources },
    },
    size: paper.size,
    landscape: paper.orientation === 'landscape',
  };
}
