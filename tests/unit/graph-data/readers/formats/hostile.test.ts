/** Files made to hurt: each ends soon with plain words, nothing is fetched or unfolded. */
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../../../graph-data/readers/formats/archive.ts';
import { LARGEST_ARCHIVE } from '../../../../../graph-data/readers/formats/limits.ts';
import { UnreadableText } from '../../../../../graph-data/readers/index.ts';
import { tooMany } from '../../../../../graph-data/readers/refusals.ts';
import { bomb, packed } from '../../../../../scripts/fuzz/files/archive.ts';
import { docx, paragraph } from '../../../../../scripts/fuzz/files/docx.ts';
import { read } from '../../../../../scripts/fuzz/read.ts';

const MEGABYTE = 1024 * 1024;
/** Unfolding hundreds of megabytes takes a busy machine its time. */
const PATIENCE = 120_000;
/** The words with which too much in all is refused. */
const tooMuch = expect.objectContaining({ words: tooMany('archiveBytes', LARGEST_ARCHIVE) });

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
    if (!(problem instanceof UnreadableText)) return;
    expect(problem.words.zh).toMatch(/[一-龥]{4}/u);
    expect(problem.words.en).toMatch(/^[^一-龥]{10,}$/u);
  });

  it.each([
    ['OFD', ['OFD.xml', 'Doc_0/Document.xml']],
    ['Word', ['word/document.xml', 'word/styles.xml', 'word/numbering.xml']],
    ['Excel', ['xl/workbook.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml']],
    ['any other', ['readme.txt']],
  ])('counts what an archive of the kind of %s unfolds into as a whole', (_kind, own) => {
    const names = [...own, ...Array.from({ length: 60 }, (_, index) => `part-${index}.xml`)];
    const bytes = bomb(names, 5 * MEGABYTE);
    expect(bytes.length).toBeLessThan(MEGABYTE);
    expect(names.length * 5 * MEGABYTE).toBeGreaterThan(LARGEST_ARCHIVE);
    expect(() => [...openArchive(bytes).readEach(names)]).toThrow(tooMuch);
  });

  it('refuses an OFD whose pages are too much together, before any of them is unfolded', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Doc_0/Pages/${index}.xml`);
    const pages = names.map((name) => `<Page BaseLoc="/${name}"/>`).join('');
    const bytes = bomb(names, 5 * MEGABYTE, {
      'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
      'Doc_0/Document.xml': `<Document><Pages>${pages}</Pages></Document>`,
    });
    await expect(read(bytes)).rejects.toThrow(tooMuch);
  });

  it('counts it over many looks into one archive, too', { timeout: PATIENCE }, () => {
    const names = ['xl/a.xml', 'xl/b.xml', 'word/c.xml', 'word/d.xml'];
    const archive = openArchive(bomb([...names, 'word/e.xml'], 60 * MEGABYTE));
    for (const name of names) expect(archive.read(name)?.length).toBe(60 * MEGABYTE);
    expect(() => archive.read('word/e.xml')).toThrow(tooMuch);
  });

  it('unfolds no more than an archive says of a file, when what it says is a lie', () => {
    const bytes = zipSync({ 'word/document.xml': new Uint8Array(30 * 1024 * 1024) });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const list = view.getUint32(bytes.length - 6, true);
    // The size of the file before it was packed, in the list at the end.
    view.setUint32(list + 24, 1000, true);
    let unfolded = 0;
    try {
      unfolded = openArchive(bytes).read('word/document.xml')?.length ?? 0;
    } catch (problem) {
      expect(problem).toBeInstanceOf(UnreadableText);
    }
    expect(unfolded).toBeLessThanOrEqual(1000);
  });

  it('never looks outside the archive for a path', async () => {
    const file = packed({ 'OFD.xml': '<OFD><DocBody><DocRoot>../../etc/passwd</DocRoot></DocBody></OFD>' });
    await expect(read(file)).rejects.toThrow(UnreadableText);
  });

  it('reads an OFD of many pages, each under its number', async () => {
    const page =
      '<Page><Content><Layer><TextObject Boundary="20 20 60 5" Size="5"><TextCode X="0" Y="5">修渠</TextCode></TextObject></Layer></Content></Page>';
    const names = Array.from({ length: 200 }, (_, index) => `Pages/${index}.xml`);
    const { places } = await read(
      packed({
        'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
        'Doc_0/Document.xml': `<Document><Pages>${names.map((name) => `<Page BaseLoc="${name}"/>`).join('')}</Pages></Document>`,
        ...Object.fromEntries(names.map((name) => [`Doc_0/${name}`, page])),
      }),
    );
    expect(places.map((place) => place.page)).toEqual(names.map((_, index) => index + 1));
  });

  it('never unpacks a picture, whatever it unfolds into', async () => {
    const bytes = zipSync({
      'word/document.xml': strToU8(
        `<w:document><w:body>${paragraph('责任单位：市水利局')}</w:body></w:document>`,
      ),
      'word/media/image1.png': new Uint8Array(80 * 1024 * 1024),
    });
    expect((await read(bytes)).text).toBe('责任单位：市水利局');
  });

  it('reads what is left of a damaged OFD: pages that are missing, broken or name themselves', async () => {
    const bytes = packed({
      'OFD.xml': '<OFD><DocBody><DocRoot>Doc_0/Document.xml</DocRoot></DocBody></OFD>',
      'Doc_0/Document.xml':
        '<Document><Pages><Page BaseLoc="none.xml"/><Page BaseLoc="broken.xml"/><Page BaseLoc="Document.xml"/><Page BaseLoc="page.xml"/></Pages></Document>',
      'Doc_0/broken.xml': '<Page><Content><Layer><TextObject Boundary="x y" Size="-1"><TextCode X="',
      'Doc_0/page.xml':
        '<Page><Content><Layer><TextObject Boundary="20 20 60 5" Size="5"><TextCode X="0" Y="5">修渠</TextCode></TextObject></Layer></Content></Page>',
    });
    const { text, notes } = await read(bytes);
    expect(text.trim()).toBe('修渠');
    expect(notes).toEqual([{ code: 'pages-without-text', count: 3, pages: [1, 2, 3] }]);
  });

  it('takes words that look like markup or formulas as words', async () => {
    const line = '<script>alert(1)</script> =HYPERLINK("x") #{a} {{b}}';
    const escaped = line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    expect((await read(docx({ body: paragraph(escaped) }))).text).toBe(line);
    expect((await read(strToU8(`附件\n${line}`))).text).toBe(`附件\n${line}`);
  });
});
