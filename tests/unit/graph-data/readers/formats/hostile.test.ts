/** Files made to hurt: each ends soon with plain words, nothing is fetched or unfolded. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { UnreadableText } from '../../../../../graph-data/readers/index.ts';
import { packed } from '../../../../../scripts/fuzz/files/archive.ts';
import { docx, paragraph } from '../../../../../scripts/fuzz/files/docx.ts';
import { read } from '../../../../../scripts/fuzz/read.ts';

const BILLION = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 30 }, (_, index) => `<!ENTITY a${index} "&a${index - 1};&a${index - 1};">`).join('')}]>`;
const document = (content: string): Uint8Array => packed({ 'word/document.xml': content });

describe('hostile files', () => {
  it('unfolds no entity of a document type, inner or outer', async () => {
    const content = `${BILLION}<!DOCTYPE y [<!ENTITY file SYSTEM "file:///etc/passwd">]><w:document><w:body>${paragraph('前&amp;a29;&a29;&file;后')}</w:body></w:document>`;
    expect((await read(document(content))).text).toBe('前&a29;&a29;&file;后');
  });

  it.each([
    [
      'an archive that unfolds into more than memory',
      () => zipSync({ 'word/document.xml': new Uint8Array(80 * 1024 * 1024) }),
    ],
    [
      'an archive of very many files',
      () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: 20_001 }, (_, index) => [`word/${index}`, new Uint8Array()]),
          ),
          { level: 0 },
        ),
    ],
    ['elements inside one another', () => document(`<w:document><w:body>${'<w:p>'.repeat(5000)}`)],
    ['an HTML page of nested blocks', () => strToU8(`<html>${'<div>'.repeat(100_000)}</div>`)],
    ['an archive cut in the middle', () => docx({ body: paragraph('云岭') }).slice(0, 200)],
    ['an archive of something else', () => packed({ 'readme.txt': '云岭' })],
    ['an old Word file', () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1])],
    ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ['an empty file', () => new Uint8Array()],
    ['only white space', () => strToU8(' \n\t ')],
  ])('refuses %s in plain words', async (_name, bytes) => {
    const problem: unknown = await read(bytes()).catch((error: unknown) => error);
    expect(problem).toBeInstanceOf(UnreadableText);
    expect(String(problem)).toMatch(/[一-龥]{4}/u);
  });

  it('never looks outside the archive for a path', async () => {
    const file = packed({ 'OFD.xml': '<OFD><DocBody><DocRoot>../../etc/passwd</DocRoot></DocBody></OFD>' });
    await expect(read(file)).rejects.toThrow(UnreadableText);
  });

  it('reads an OFD of very many pages in one pass over its list, and refuses what the pages unfold into together', async () => {
    const page =
      '<Page><Content><Layer><TextObject Boundary="20 20 60 5" Size="5"><TextCode X="0" Y="5">修渠</TextCode></TextObject></Layer></Content></Page>';
    const many = (count: number, content: string): Uint8Array =>
      packed({
        'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
        'Doc_0/Document.xml': `<Document><Pages>${Array.from({ length: count }, (_, index) => `<Page BaseLoc="Pages/${index}.xml"/>`).join('')}</Pages></Document>`,
        ...Object.fromEntries(
          Array.from({ length: count }, (_, index) => [`Doc_0/Pages/${index}.xml`, content]),
        ),
      });
    const { places } = await read(many(3000, page));
    expect(places.at(-1)?.page).toBe(3000);
    await expect(read(many(9, `${page}${' '.repeat(32 * 1024 * 1024)}`))).rejects.toThrow(/总大小/u);
  });
});
