/** Drawings for paper as SVG text, before they stand on a page or a sheet. Pure. */

/** The inside of a drawing and its size; where it stands is for who takes it. */
export interface DrawnSvg {
  readonly body: string;
  readonly width: number;
  readonly height: number;
}

export const SVG_INK = '#111';
export const SVG_LINE = '#777';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML; characters that XML cannot hold are left out. */
export const escapedSvg = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML refuses
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')
    .replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);

/** One line of text with its base line at `y`. */
export const svgText = (x: number, y: number, size: number, text: string, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${SVG_INK}"${more}>${escapedSvg(text)}</text>`;

/** The drawing as an element, with further attributes of it. */
export const svgElement = ({ body, width, height }: DrawnSvg, attributes: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" ${attributes}>${body}</svg>`;
