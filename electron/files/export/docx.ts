/** A page or table as a Word document in the look of official papers. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  type ParagraphChild,
  type Table,
  TabStopType,
  TextRun,
} from 'docx';
import type {
  ExportBlock,
  ExportDocument,
  ExportHeading,
  Paper,
} from '../../../graph-data/graph/tables/index.ts';
import { docxTable, fonts, runs } from './docx-parts.ts';
import { BODY_FONT, CELL_FONT, HEAD_FONT, TITLE_FONT } from './fonts.ts';
import { noteLines, pageLines } from './page-lines.ts';
import { restamp } from './zip.ts';

/** Short and long side in twentieths of a point. */
const SIDES: Readonly<Record<Paper['size'], readonly [number, number]>> = {
  A3: [16838, 23811],
  A4: [11906, 16838],
};
const MARGIN = { top: 1300, bottom: 1300, left: 1100, right: 1100, header: 600, footer: 600 };
/** Type sizes in half points: 二号, 小三, 小四, 小五. */
const SIZE = { title: 44, heading: 30, body: 24, margin: 17 };
const NOTE_SIZE = 20;

function widthOf({ size, orientation }: Paper): number {
  const [short, long] = SIDES[size];
  return orientation === 'portrait' ? short : long;
}

/** Left, middle and right of a page margin by tab stops. */
function marginLine(parts: readonly ParagraphChild[], textWidth: number): Paragraph {
  return new Paragraph({
    tabStops: [
      { type: TabStopType.CENTER, position: Math.floor(textWidth / 2) },
      { type: TabStopType.RIGHT, position: textWidth },
    ],
    children: [...parts],
  });
}

const small = (...children: (string | (typeof PageNumber)[keyof typeof PageNumber])[]): TextRun =>
  new TextRun({ children, font: fonts(CELL_FONT), size: SIZE.margin });

function margins(
  heading: ExportHeading,
  textWidth: number,
): { readonly header: Header; readonly footer: Footer } {
  const { classification, title, date, sources, rules } = pageLines(heading);
  const pages = small('\t', '\t', '第 ', PageNumber.CURRENT, ' 页 共 ', PageNumber.TOTAL_PAGES, ' 页');
  return {
    header: new Header({
      children: [marginLine([small(classification, '\t', title, '\t', date)], textWidth)],
    }),
    footer: new Footer({
      children: [marginLine([small(sources)], textWidth), marginLine([small(rules), pages], textWidth)],
    }),
  };
}

function block(item: ExportBlock, textWidth: number): Paragraph | Table {
  if (item.kind === 'table') return docxTable(item, textWidth);
  if (item.kind === 'heading')
    return new Paragraph({
      heading: HeadingLevel.HEADING_1,
      spacing: { before: 240, after: 120 },
      keepNext: true,
      children: [...runs(item.text, HEAD_FONT, SIZE.heading)],
    });
  return new Paragraph({
    spacing: { line: 400 },
    // Word gets the words below a picture: its own drawing format would need the picture as pixels.
    children: [...runs(item.kind === 'picture' ? item.caption : item.text, BODY_FONT, SIZE.body)],
  });
}

function titleBlock({ title }: ExportHeading): Paragraph {
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    alignment: AlignmentType.CENTER,
    spacing: { before: 120, after: 240 },
    children: [...runs(title, TITLE_FONT, SIZE.title)],
  });
}

/** What the page rests on, in full, at its end. */
function notes(heading: ExportHeading): readonly Paragraph[] {
  return noteLines(heading).map(
    ([label, lines], index) =>
      new Paragraph({
        spacing: { before: index === 0 ? 240 : 0 },
        children: [...runs(`${label}：${lines.join('；')}`, CELL_FONT, NOTE_SIZE)],
      }),
  );
}

/** The library writes the moment of making; the day said in the heading stands there instead. */
function fixedTimes(date: string): (name: string, text: () => string) => string | null {
  return (name, text) =>
    name === 'docProps/core.xml'
      ? text().replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, `$1${date}T00:00:00Z`)
      : null;
}

/** The document; the same content always gives the same bytes. */
export async function toDocx({ heading, paper, blocks }: ExportDocument): Promise<Uint8Array> {
  const textWidth = widthOf(paper) - MARGIN.left - MARGIN.right;
  const [width, height] = SIDES[paper.size];
  const { header, footer } = margins(heading, textWidth);
  const orientation = paper.orientation === 'portrait' ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE;
  const document = new Document({
    title: heading.title,
    creator: '职图 Remit',
    description: heading.sources.join('；'),
    styles: { default: { document: { run: { font: fonts(BODY_FONT), size: SIZE.body, color: '000000' } } } },
    sections: [
      {
        properties: { page: { size: { width, height, orientation }, margin: MARGIN } },
        headers: { default: header },
        footers: { default: footer },
        children: [titleBlock(heading), ...blocks.map((item) => block(item, textWidth)), ...notes(heading)],
      },
    ],
  });
  return restamp(await Packer.toBuffer(document), fixedTimes(heading.date));
}
