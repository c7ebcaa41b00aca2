/** Whatever the text, in whatever lines: every initiative, place, figure and ignored word points at its own wording in the file. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../../graph-data/extraction/figures/index.ts';
import { accountNames } from '../../../../graph-data/extraction/initiatives/index.ts';
import type { TextRange } from '../../../../graph-data/model/locator.ts';
import { foldText } from '../../../../graph-data/readers/folded-text.ts';
import { readFile } from '../../../../graph-data/readers/index.ts';

const PIECES = [
  '实施', '推进', '建设', '建成', '完成', '新增', '改造', '力争', '到2027年', '2024年', '五年来', '全市', '分别', '各', '和', '与', '、', '，', '。', '；', '：', '\n', '\r\n', '\n\n', '— 3 —\n',
  '青禾', '云州市', '通辽', '白鹭湖', '流域', '综合治理', '工程', '行动', '二期', '支线', '高速', '平台', '机制', '品牌', '示范区', '“石榴花”', '“', '”', '"', '《', '》', '（', '）',
  '12.5％', '３２００亿元', '1 2万亿元', '2249万', '贫困人口', '626个贫困村', '三分之一', '七成', '百亿级', '二十一连丰', '25.3:30.6:44.1', '3—5家', '由', '提高到', '突破', '以上', '左右', '增长5.2%', '近百名',
  '平安', '法治', '京津冀', '协同发展', '京蒙协作', '等12个项目', '两大', '一批', '责任单位：', '市教育局', '**', ' ', '\t', '⾦', '\u200b', '\ufeff', '😀', '一、', '（二）', '1.', '',
]; // biome-ignore format: a list of pieces

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

/** A file is never empty: the first line is there whatever follows. */
const bytesOf = (body: string): Uint8Array => new TextEncoder().encode(`云岭市文件\n${body}`);

const bare = (words: string): string => foldText(words).text.replace(/\s/gu, '');

/** A wording may run over a line or a page number, which the printed range then holds too. */
function standsIn(printed: string, surface: string): boolean {
  let at = 0;
  const wanted = [...bare(surface)];
  for (const character of bare(printed)) if (character === wanted[at]) at += 1;
  return at === wanted.length;
}

function expectAt(text: string, range: TextRange, surface: string): void {
  expect(range.start).toBeGreaterThanOrEqual(0);
  expect(range.end).toBeLessThanOrEqual(text.length);
  expect(range.start).toBeLessThan(range.end);
  expect([surface, standsIn(text.slice(range.start, range.end), surface)]).toEqual([surface, true]);
}

describe('names and figures of any text', () => {
  it('lie in the text and read there as they say', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (body, columnsInterleaved) => {
        const { text, documents } = readFile(bytesOf(body));
        for (const document of documents) {
          for (const paragraph of document.paragraphs) {
            const account = accountNames(paragraph, { columnsInterleaved });
            for (const { range, surface } of [...account.initiatives, ...account.ignored])
              expectAt(text, range, surface);
            for (const { range, name } of account.places) expectAt(text, range, name);
            for (const { range, title } of account.cited) expectAt(text, range, title);
          }
          const { figures, ignored } = readFigures(document, {
            columnsInterleaved: () => columnsInterleaved,
          });
          for (const { rawRange, rawSpan, printed } of figures) {
            expectAt(text, rawRange, printed);
            expectAt(text, rawSpan, printed);
          }
          for (const { rawRange } of ignored) expect(rawRange.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never have a doubted value changed', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        for (const document of readFile(bytesOf(body)).documents) {
          for (const { suspicions, value, printed } of readFigures(document).figures) {
            if (suspicions.every(({ of }) => of !== 'value') || value.kind !== 'number') continue;
            expect(bare(printed).replaceAll(',', '')).toContain(String(value.number));
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
