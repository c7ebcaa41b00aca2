/** An OFD file with lines of text at given places, in millimetres. */
import { packed } from './archive.ts';

export interface OfdLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const object = ({ text, x, y, size = 5 }: OfdLine, id: number): string =>
  `<ofd:TextObject ID="${id}" Boundary="${x} ${y} 150 10" Size="${size}"><ofd:TextCode X="0" Y="${size}" DeltaX="g ${Math.max(0, text.length - 1)} ${size}">${text}</ofd:TextCode></ofd:TextObject>`;

/** A straight line: [x0, y0, x1, y1]. */
export type OfdRule = readonly [x0: number, y0: number, x1: number, y1: number];

export interface OfdPage {
  readonly lines: readonly OfdLine[];
  readonly rules?: readonly OfdRule[];
}

const path = ([x0, y0, x1, y1]: OfdRule): string =>
  `<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>M ${x0} ${y0} L ${x1} ${y1}</ofd:AbbreviatedData></ofd:PathObject>`;

export function ofd(pages: readonly OfdPage[]): Uint8Array {
  const contents = pages.map(({ lines, rules = [] }, index) => [
    `Doc_0/Pages/Page_${index}/Content.xml`,
    `<ofd:Page><ofd:Content><ofd:Layer>${lines.map(object).join('')}${rules.map(path).join('')}</ofd:Layer></ofd:Content></ofd:Page>`,
  ]);
  const list = pages
    .map((_, index) => `<ofd:Page ID="${index}" BaseLoc="Pages/Page_${index}/Content.xml"/>`)
    .join('');
  return packed({
    'OFD.xml': '<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>',
    'Doc_0/Document.xml': `<ofd:Document><ofd:Pages>${list}</ofd:Pages></ofd:Document>`,
    ...Object.fromEntries(contents),
  });
}
