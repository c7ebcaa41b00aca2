/** What a PDF file says when it is read back. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface PdfRead {
  readonly pages: number;
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** Of all pages, letter by letter as it is copied. */
  readonly text: string;
  /** Faces that are used, and those of them whose letters lie in the file. */
  readonly faces: number;
  readonly embedded: number;
}

/** Fonts of type 3 are drawings in the file; of any other, its descriptor must lead to a font file. */
function facesOf(raw: string): Pick<PdfRead, 'faces' | 'embedded'> {
  const objects = new Map(
    [...raw.matchAll(/(\d+) 0 obj([\s\S]*?)endobj/gu)].map(([, id = '', body = '']) => [id, body]),
  );
  const faces = [...objects.values()].filter(
    (body) => /\/Type\s*\/Font\b/u.test(body) && !/\/Subtype\s*\/Type0\b/u.test(body),
  );
  const embedded = faces.filter((body) => {
    if (/\/Subtype\s*\/Type3\b/u.test(body)) return true;
    const [, descriptor = ''] = /\/FontDescriptor (\d+) 0 R/u.exec(body) ?? [];
    return /\/FontFile[23]?\b/u.test(objects.get(descriptor) ?? '');
  });
  return { faces: faces.length, embedded: embedded.length };
}

export async function readPdf(file: string): Promise<PdfRead> {
  const bytes = readFileSync(file);
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 });
  const document = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({ disableNormalization: true });
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  const page = await document.getPage(1);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  await task.destroy();
  return {
    pages: document.numPages,
    width: right - left,
    height: top - bottom,
    text: texts.join('\n'),
    ...facesOf(bytes.toString('latin1')),
  };
}
