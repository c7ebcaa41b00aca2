/** The pictures of a document as one SVG to be handed in: 密级 and date, title, what it was narrowed to, drawings, sources. */
import { type DrawnSvg, svgElement, svgText } from '../../../graph-data/graph/formats/index.ts';
import { widthOf } from '../../../graph-data/graph/places/index.ts';
import type { ExportDocument } from '../../../graph-data/graph/tables/index.ts';
import { pageFonts } from './fonts.ts';
import { classificationLine, dateLine, noteLines } from './page-lines.ts';

const MARGIN = 36;
const PLAIN = 12;
const NOTE = 11;
const TITLE = 20;
const LEADING = 1.55;
const GAP = 20;

/** What stands one below the other. */
interface Column {
  readonly parts: string[];
  y: number;
}

/** Signs that begin no line. */
const NOT_FIRST = '，。、；：？！）》”’…';

/** Words in lines that the room holds; a closing sign hangs over the edge rather than begin a line. */
export function linesWithin(text: string, room: number, size: number): readonly string[] {
  const lines: string[] = [''];
  for (const character of text) {
    const line = lines.at(-1) ?? '';
    if (widthOf(`${line}${character}`, size) > room && !NOT_FIRST.includes(character)) lines.push(character);
    else lines[lines.length - 1] = `${line}${character}`;
  }
  return lines;
}

function write(column: Column, text: string, width: number, size: number, middle = false): void {
  const x = middle ? width / 2 : MARGIN;
  for (const line of linesWithin(text, width - 2 * MARGIN, size)) {
    column.y += size * LEADING;
    column.parts.push(svgText(x, Math.round(column.y), size, line, middle ? ' text-anchor="middle"' : ''));
  }
}

function draw(column: Column, drawing: DrawnSvg): void {
  column.y += GAP;
  const { width, height } = drawing;
  const place = `x="${MARGIN}" y="${Math.round(column.y)}" width="${width}" height="${height}"`;
  column.parts.push(svgElement(drawing, place));
  column.y += height;
}

/** Everything on the sheet, without what frames it. */
export function pictureSheet({ heading, blocks }: ExportDocument): DrawnSvg {
  const pictures = blocks.flatMap((block) => (block.kind === 'picture' ? [block] : []));
  const width = Math.max(0, ...pictures.map(({ drawing }) => drawing.width)) + 2 * MARGIN;
  const column: Column = {
    parts: [
      svgText(MARGIN, MARGIN, PLAIN, classificationLine(heading)),
      svgText(width - MARGIN, MARGIN, PLAIN, dateLine(heading), ' text-anchor="end"'),
    ],
    y: MARGIN,
  };
  write(column, heading.title, width, TITLE, true);
  for (const { drawing, caption } of pictures) {
    draw(column, drawing);
    write(column, caption, width, NOTE);
  }
  column.y += GAP / 2;
  // 密级 and the day stand at the top already.
  for (const [label, texts] of noteLines(heading).slice(2))
    write(column, `${label}：${texts.join('；')}`, width, NOTE);
  return { body: column.parts.join(''), width, height: Math.ceil(column.y + MARGIN) };
}

/** The sheet as a file. */
export function sheetSvg({ body, width, height }: DrawnSvg): string {
  const family = pageFonts.cell;
  const ground = `<rect width="${width}" height="${height}" fill="#fff"/>`;
  const sized = `width="${width}" height="${height}" font-family="${family}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement({ body: `${ground}${body}`, width, height }, sized)}\n`;
}
