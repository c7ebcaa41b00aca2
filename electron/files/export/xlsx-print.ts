/** What `write-excel-file` does not write itself: paper, margins, page lines, repeated heads, filter, shared cells. */
import type { Blob } from 'node:buffer';
import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';
import {
  findElement,
  getOrderOfSiblings,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from 'write-excel-file/utility';
import type { Paper } from '../../../graph-data/graph/tables/index.ts';
import { CELL_FONT } from './fonts.ts';
import type { PageLines } from './page-lines.ts';

/** Everything about one sheet that concerns the printer and the reader's tools; references are in A1 notation. */
export interface SheetPrint {
  readonly name: string;
  /** Head row and data; null on a sheet that is no table. */
  readonly filterRange: string | null;
  /** `$3:$3`, or with columns `$A:$B,$3:$3`. */
  readonly repeated: readonly string[];
  readonly merged: readonly string[];
}

/** What the library's Node entry takes as contents of files; it does not export the name. */
export type NodeContent = Stream | Buffer | Blob;

const PAPER_CODES: Readonly<Record<Paper['size'], number>> = { A3: 8, A4: 9 };
/** Excel's limit for one margin, codes included. */
const LONGEST_MARGIN = 255;
const SHEET = 'xl/worksheets/sheet{id}.xml';

/** `&` starts a code in page lines. */
const plain = (text: string): string => text.replaceAll('&', '&&');

function margin(left: string, centre: string, right: string): string {
  const font = `&"${CELL_FONT},常规"&9 `;
  const parts = [['L', left] as const, ['C', centre] as const, ['R', right] as const];
  const code = parts.map(([place, text]) => (text === '' ? '' : `&${place}${font}${text}`)).join('');
  return sanitizeTextContent(code.slice(0, LONGEST_MARGIN));
}

/** The first page has the title in its first row and need not say it again above. */
function headerFooter(lines: PageLines): string {
  const [classification, title, date] = [lines.classification, lines.title, lines.date].map(plain);
  const head = (centre: string): string => margin(classification ?? '', centre, date ?? '');
  const foot = margin(`${plain(lines.sources)}\n${plain(lines.rules)}`, '', '第 &P 页 共 &N 页');
  return (
    '<headerFooter differentFirst="1">' +
    `<oddHeader>${head(title ?? '')}</oddHeader><oddFooter>${foot}</oddFooter>` +
    `<firstHeader>${head('')}</firstHeader><firstFooter>${foot}</firstFooter></headerFooter>`
  );
}

function insertIntoSheet(xml: string, markup: string): string {
  const order = getOrderOfSiblings(SHEET, 'worksheet') ?? [];
  return insertElementMarkupAccordingToOrderOfSiblings(xml, markup, order, 'worksheet');
}

function sheetParts({ filterRange, merged }: SheetPrint, paper: Paper, lines: PageLines): readonly string[] {
  return [
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    ...(filterRange === null ? [] : [`<autoFilter ref="${filterRange}"/>`]),
    ...(merged.length === 0
      ? []
      : [
          `<mergeCells count="${merged.length}">${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`,
        ]),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.8" bottom="0.8" header="0.4" footer="0.4"/>',
    `<pageSetup paperSize="${PAPER_CODES[paper.size]}" orientation="${paper.orientation}" fitToWidth="1" fitToHeight="0"/>`,
    headerFooter(lines),
  ];
}

function definedNames(sheets: readonly SheetPrint[]): string {
  const names = sheets.flatMap(({ name, filterRange, repeated }, index) => {
    const within = (range: string): string => sanitizeTextContent(`'${name.replaceAll("'", "''")}'!${range}`);
    const absolute = filterRange?.replace(/([A-Z]+)(\d+)/gu, '$$$1$$$2');
    const filter =
      absolute === undefined
        ? []
        : [
            `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${within(absolute)}</definedName>`,
          ];
    const titles =
      repeated.length === 0
        ? []
        : [
            `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${repeated.map(within).join(',')}</definedName>`,
          ];
    return [...filter, ...titles];
  });
  return `<definedNames>${names.join('')}</definedNames>`;
}

/** The library's way to add what it lacks: a feature that completes the sheets and the workbook. */
export function printFeature(
  sheets: readonly SheetPrint[],
  paper: Paper,
  lines: PageLines,
): Feature<NodeContent> {
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            return sheet === undefined ? xml : sheetParts(sheet, paper, lines).reduce(insertIntoSheet, xml);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const place = findElement(xml, 'definedNames');
            return place === undefined ? xml : replaceElement(xml, place, definedNames(sheets));
          },
        },
      },
    },
  };
}
