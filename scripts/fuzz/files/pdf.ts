/**
 * A PDF with Chinese text in a font that is named and not embedded (UniGB-UCS2-H): reading it needs the tables of characters
 * that come with the app. Places are in points from the lower left corner of an A4 page.
 */

export interface PdfLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const hex = (text: string): string =>
  [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');

/** Straight lines drawn on the page: [x0, y0, x1, y1]. */
export type PdfRule = readonly [x0: number, y0: number, x1: number, y1: number];

export interface PdfPage {
  readonly lines: readonly PdfLine[];
  readonly rules?: readonly PdfRule[];
}

const drawn = (rules: readonly PdfRule[]): string =>
  rules.map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`).join('\n');

const written = (lines: readonly PdfLine[]): string =>
  lines
    .map(({ text, x, y, size = 16 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`)
    .join('\n');

/** Objects 1 to 5 are the catalogue, the list of pages and the font; two more follow for every page. */
function objectsOf(pages: readonly PdfPage[]): string[] {
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ');
  return [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /FontDescriptor 5 0 R /DW 1000 >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...pages.flatMap(({ lines, rules = [] }, index) => {
      const content = `${written(lines)}\n${drawn(rules)}`;
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${7 + index * 2} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
}

export function pdf(pages: readonly PdfPage[]): Uint8Array {
  let text = '%PDF-1.7\n';
  const places: number[] = [];
  objectsOf(pages).forEach((object, index) => {
    places.push(text.length);
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
  });
  const table = text.length;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${places.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${places.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}
