/**
 * A printed PDF whose words can be searched and copied. In Chinese typefaces several characters share a glyph; Chromium names
 * it by one of them, so that 文 is found as ⽂ (U+2F42) only. The page tells which of them stands on it. Pure.
 */
import { type GlyphNames, readGlyphNames, withGlyphNames } from './glyph-names.ts';
import { meantBy } from './lookalikes.ts';
import { openPrinted, readStream, withStreams } from './revision.ts';

/** Null where every name is right already. */
function mended(names: GlyphNames, page: ReadonlySet<string>): GlyphNames | null {
  const meant = new Map([...names].map(([code, name]) => [code, meantBy(name, page)]));
  return [...meant].some(([code, name]) => names.get(code) !== name) ? meant : null;
}

/** @param printed the words of the page; that tags stand among them does no harm. */
export function searchable(pdf: Uint8Array, printed: string): Uint8Array {
  const file = openPrinted(pdf);
  if (file === null) return pdf;
  const page = new Set(printed);
  const numbers = new Set(
    [...file.text.matchAll(/\/ToUnicode (\d+) 0 R/gu)].map(([, number]) => Number(number)),
  );
  const streams = [...numbers].flatMap((number): [number, string][] => {
    const map = readStream(file, number);
    const names = map === null ? null : mended(readGlyphNames(map), page);
    return map === null || names === null ? [] : [[number, withGlyphNames(map, names)]];
  });
  return streams.length === 0 ? pdf : withStreams(file, new Map(streams));
}
