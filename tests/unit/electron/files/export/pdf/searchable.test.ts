/** Names of glyphs mended in a file built like those of Chromium's printer, without moving anything that was there. */
import { unzlibSync, zlibSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { readGlyphNames, withGlyphNames } from '../../../../../../electron/files/export/pdf/glyph-names.ts';
import { meantBy } from '../../../../../../electron/files/export/pdf/lookalikes.ts';
import { searchable } from '../../../../../../electron/files/export/pdf/searchable.ts';

const MAP = `/CIDInit /ProcSet findresource begin
begincmap
1 begincodespacerange
<00> <FF>
endcodespacerange
2 beginbfchar
<03> <2F42>
<04> <D842DFB7>
endbfchar
1 beginbfrange
<08> <0A> <2F64>
endbfrange
endcmap
end
`;

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

/** A file of one font, whose map of names is object 2. */
function printed(map: string, packed: boolean): Uint8Array {
  const stream = packed ? Buffer.from(zlibSync(latin(map))) : latin(map);
  const filter = packed ? '/Filter /FlateDecode\n' : '';
  const objects = [
    latin('1 0 obj\n<</Type /Font\n/ToUnicode 2 0 R>>\nendobj\n'),
    Buffer.concat([
      latin(`2 0 obj\n<<${filter}/Length ${stream.length}>> stream\n`),
      stream,
      latin('\nendstream\nendobj\n'),
    ]),
  ];
  const head = latin('%PDF-1.4\n');
  const places = objects.map((_, index) =>
    objects.slice(0, index).reduce((sum, { length }) => sum + length, head.length),
  );
  const body = Buffer.concat([head, ...objects]);
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const table = `xref\n0 3\n0000000000 65535 f \n${entries}`;
  return Buffer.concat([
    body,
    latin(`${table}trailer\n<</Size 3\n/Root 1 0 R>>\nstartxref\n${body.length}\n%%EOF\n`),
  ]);
}

/** The map of names that the last revision of a file holds. */
function lastMap(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/u.exec(text)?.[1]);
  const place = Number(/^xref\n2 1\n(\d{10})/u.exec(text.slice(table))?.[1]);
  const head = /^2 0 obj\n<<\/Filter \/FlateDecode\n\/Length (\d+)>> stream\n/u.exec(text.slice(place));
  const from = place + (head?.[0].length ?? Number.NaN);
  return Buffer.from(unzlibSync(bytes.subarray(from, from + Number(head?.[1])))).toString('latin1');
}

describe('names of glyphs', () => {
  it('are read one by one, ranges and characters beyond the first plane among them', () => {
    expect(Object.fromEntries(readGlyphNames(MAP))).toEqual({
      ...{ '03': '\u2f42', '04': '𠮷', '08': '\u2f64', '09': '\u2f65', '0A': '\u2f66' },
    });
  });

  it('are written so that they are read again, however many', () => {
    const many = new Map(
      Array.from({ length: 250 }, (_, code) => [
        code.toString(16).toUpperCase().padStart(2, '0'),
        String.fromCharCode(0x4e00 + code),
      ]),
    );
    const map = withGlyphNames(MAP, many);
    expect(readGlyphNames(map)).toEqual(many);
    expect([...map.matchAll(/(\d+) beginbfchar/gu)].map(([, count]) => count)).toEqual(['100', '100', '50']);
    expect(map.startsWith('/CIDInit /ProcSet findresource begin\nbegincmap\n1 begincodespacerange')).toBe(
      true,
    );
    expect(map.endsWith('endbfchar\nendcmap\nend\n')).toBe(true);
  });
});

describe('a file', () => {
  test.each([true, false])('is mended by a revision at its end (packed: %s)', (packed) => {
    const file = printed(MAP, packed);
    const mended = searchable(file, '<p>文用</p>');
    expect(mended.subarray(0, file.length)).toEqual(new Uint8Array(file));
    expect([...readGlyphNames(lastMap(mended)).values()]).toEqual(['文', '𠮷', '用', '\u2f65', '\u2f66']);
    const text = Buffer.from(mended).toString('latin1');
    const before = /startxref\n(\d+)/u.exec(text)?.[1];
    expect(text).toContain(`/Size 3\n/Root 1 0 R\n/Prev ${before}>>`);
  });

  it('that is right, or built in another way, stays as it is', () => {
    const right = printed(MAP.replace('2F42', '6587'), true);
    expect(searchable(right, '文')).toBe(right);
    const other = latin('%PDF-1.7\n1 0 obj\n<</ToUnicode 2 0 R>>\nendobj\nstartxref\n9\n%%EOF\n');
    expect(searchable(other, '文')).toBe(other);
  });
});

test.each([
  ['a radical', '⽂', '文', '文'],
  ['one of the supplement', '⻓', '长', '长'],
  ['one whose usual form is another', '⼾', '户', '户'],
  ['a sign', '〜', '～', '～'],
  ['what the page holds itself', '⽂', '文⽂', '⽂'],
  ['what nothing on the page is like', '⽂', '书', '⽂'],
])('%s stands for what is on the page', (_, named, page, meant) => {
  expect(meantBy(named, new Set(page))).toBe(meant);
});
