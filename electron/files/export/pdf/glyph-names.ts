/** Which characters the glyphs of a typeface stand for, as a PDF says it (a ToUnicode CMap): read and written anew. Pure. */

/** Code of a glyph in hexadecimal, as long as it was written → its characters. */
export type GlyphNames = ReadonlyMap<string, string>;

/** The specification allows no more in one block. */
const MOST_IN_BLOCK = 100;
const BLOCK = /beginbf(char|range)\s([\s\S]*?)endbf\1/gu;
const CHAR = /<([0-9A-F]+)>\s*<([0-9A-F]+)>/giu;
const RANGE = /<([0-9A-F]+)>\s*<([0-9A-F]+)>\s*<([0-9A-F]+)>/giu;

const charactersOf = (hex: string): string =>
  String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)));

const hexOf = (characters: string): string =>
  Array.from({ length: characters.length }, (_, at) =>
    characters.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0'),
  ).join('');

function* rangeNames([, from = '', to = '', hex = '']: readonly string[]): Generator<[string, string]> {
  const [first, last] = [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  const [start, end] = [charactersOf(hex.slice(0, -4)), Number.parseInt(hex.slice(-4), 16)];
  for (let code = first; code <= last; code += 1)
    yield [
      code.toString(16).toUpperCase().padStart(from.length, '0'),
      start + String.fromCharCode(end + code - first),
    ];
}

/** Every glyph one by one, also those that were written as ranges. */
export function readGlyphNames(map: string): GlyphNames {
  const names = new Map<string, string>();
  for (const [, kind, block = ''] of map.matchAll(BLOCK)) {
    if (kind === 'char')
      for (const [, code = '', hex = ''] of block.matchAll(CHAR)) names.set(code, charactersOf(hex));
    else
      for (const range of block.matchAll(RANGE))
        for (const [code, name] of rangeNames(range)) names.set(code, name);
  }
  return names;
}

function blocksOf(names: GlyphNames): string {
  const lines = [...names].map(([code, name]) => `<${code}> <${hexOf(name)}>\n`);
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += MOST_IN_BLOCK) {
    const block = lines.slice(at, at + MOST_IN_BLOCK);
    blocks.push(`${block.length} beginbfchar\n${block.join('')}endbfchar\n`);
  }
  return blocks.join('');
}

/** The same map with these names. */
export function withGlyphNames(map: string, names: GlyphNames): string {
  const [before = ''] = map.split(/\d+ beginbf/u, 1);
  const after = map.slice(map.indexOf('endcmap'));
  return before + blocksOf(names) + after;
}
