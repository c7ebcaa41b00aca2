/** PDF and OFD: lines by their place, tables in columns, pages named; scans and locked files refused with advice. */
import { describe, expect, it } from 'vitest';
import { ofd } from '../../../../../scripts/fuzz/files/ofd.ts';
import { pdf } from '../../../../../scripts/fuzz/files/pdf.ts';
import { read } from '../../../../../scripts/fuzz/read.ts';

const PDF_PAGES = [
  {
    lines: [
      { text: '云岭市人民政府文件', x: 200, y: 760, size: 22 },
      { text: '责任单位：市水利局', x: 90, y: 700 },
      { text: '序号', x: 90, y: 660 },
      { text: '任务', x: 190, y: 660 },
      { text: '牵头单位', x: 390, y: 660 },
    ],
  },
  { lines: [{ text: '第二页的话', x: 90, y: 760 }] },
];

describe('readPdf', () => {
  it('reads a named Chinese font, places columns by blanks and names the page of every line', async () => {
    const { text, places, format, notes } = await read(pdf(PDF_PAGES));
    expect(format).toBe('pdf');
    expect(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    ).toEqual([
      '云岭市人民政府文件',
      '责任单位：市水利局',
      expect.stringMatching(/^序号 {2,}任务 {2,}牵头单位$/u),
      '第二页的话',
    ]);
    expect(places.at(-1)?.page).toBe(2);
    expect(notes).toEqual([]);
  });

  it('names pages without text, and refuses a file that has none at all', async () => {
    expect((await read(pdf([...PDF_PAGES.slice(1), { lines: [] }]))).notes).toEqual([
      { code: 'pages-without-text', count: 1, pages: [2] },
    ]);
    await expect(read(pdf([{ lines: [] }, { lines: [] }]))).rejects.toThrow(/扫描件/u);
  });

  it('refuses a file cut off behind its head', async () => {
    await expect(read(pdf(PDF_PAGES).slice(0, 40))).rejects.toThrow(/已损坏/u);
  });
});

describe('readOfd', () => {
  it('reads pages in order, pieces of one line together', async () => {
    const file = ofd([
      {
        lines: [
          { text: '市水利局', x: 70, y: 40 },
          { text: '责任单位：', x: 30, y: 40 },
          { text: '云岭市人民政府', x: 50, y: 20 },
        ],
      },
      { lines: [{ text: '第二页', x: 30, y: 20 }] },
    ]);
    const { text, places } = await read(file);
    expect(text.split('\n').map((line) => line.trim())).toEqual([
      '云岭市人民政府',
      expect.stringMatching(/^责任单位： +市水利局$/u),
      '第二页',
    ]);
    expect(places.map(({ page }) => page)).toEqual([1, 1, 2]);
  });

  it('says what to do with a file without text', async () => {
    await expect(read(ofd([{ lines: [] }]))).rejects.toThrow(/OCR/u);
  });
});

/** Two columns, three rows; the right cell covers the last two. In any unit, from the upper left corner. */
const FRAME = [
  [0, 0, 100, 0], [0, 20, 100, 20], [0, 60, 50, 60], [0, 100, 100, 100], [0, 0, 0, 100], [50, 0, 50, 100], [100, 0, 100, 100],
] as const; // biome-ignore format: a list of lines
const CELLS = [
  { text: '任务', x: 5, y: 12 }, { text: '责任单位', x: 55, y: 12 }, { text: '修渠引水', x: 5, y: 32 }, { text: '入城', x: 5, y: 42 }, { text: '清淤', x: 5, y: 75 }, { text: '市水利局', x: 55, y: 62 },
] as const; // biome-ignore format: a list of cells
const ROWS = ['任务\t责任单位', '修渠引水入城\t市水利局', '清淤\t市水利局'];

describe('ruled tables', () => {
  it('are read by their drawn borders in a PDF, a merged cell in each row it covers', async () => {
    const rules = FRAME.map(
      ([x0, y0, x1, y1]) => [100 + x0 * 3, 700 - y0 * 3, 100 + x1 * 3, 700 - y1 * 3] as const,
    );
    const cells = CELLS.map(({ text, x, y }) => ({ text, x: 100 + x * 3, y: 700 - y * 3, size: 24 }));
    const lines = [{ text: '附件', x: 100, y: 740 }, ...cells, { text: '注：按月报送', x: 100, y: 350 }];
    const { text, places } = await read(pdf([{ lines, rules }]));
    expect(text.split('\n').filter((line) => line !== '')).toEqual(['附件', ...ROWS, '注：按月报送']);
    expect(places.filter(({ table }) => table === 1).map(({ row }) => row)).toEqual([1, 2, 3]);
  });

  it('are read in an OFD the same way', async () => {
    const rules = FRAME.map(([x0, y0, x1, y1]) => [20 + x0, 40 + y0, 20 + x1, 40 + y1] as const);
    const cells = CELLS.map(({ text, x, y }) => ({ text, x: 20 + x, y: 40 + y - 8, size: 8 }));
    const { text } = await read(ofd([{ lines: cells, rules }]));
    expect(text.split('\n')).toEqual(ROWS);
  });

  it('a frame around a page is no table', async () => {
    const rules = [
      [50, 50, 550, 50],
      [50, 800, 550, 800],
      [50, 50, 50, 800],
      [550, 50, 550, 800],
    ] as const;
    const { text } = await read(pdf([{ lines: [{ text: '责任单位：市水利局', x: 90, y: 700 }], rules }]));
    expect(text.trim()).toBe('责任单位：市水利局');
  });
});
