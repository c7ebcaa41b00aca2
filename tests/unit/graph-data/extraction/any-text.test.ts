/** Whatever the text: no crash, and every claim points at its own wording. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractFile } from '../../../../graph-data/extraction/index.ts';
import { display } from '../../../../graph-data/extraction/names/read-names.ts';
import { hashOf } from '../../../../graph-data/model/ids.ts';
import { foldText } from '../../../../graph-data/readers/folded-text.ts';

const PIECES = [
  '（责任单位：', '（', '）', '〔', '〕', '【牵头单位】', '市教育局', '市财政局', '、', '，', '；', '。', '\n', '\r\n', '\n\n',
  '各县（市、区）人民政府', '牵头', '配合', '按职责分工负责', '等', '会同', '— 9 —', '一、总则', '（二）建设港口。', '1.', '序号 任务 责任单位\n',
  '\t', ' ', '|', '**', '⼈社局', '縣財政局', '責(zé)任單位：', '列第一位的为牵头单位，下同', '由', '请', '责任单位：', '配合单位:', '２０２５年', '《', '》', '“', '\u200b', '\ufeff', '𠮷',
  '文件批办单\n拟办意见\t', '来文单位\t云岭市委\n', '中共云岭市委员会文件\n', '均负责以下各项', 'abc', '',
]; // biome-ignore format: a list of pieces

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);

describe('extractFile on any text', () => {
  it('does not crash, and every surface is the wording at its range', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const bytes = new TextEncoder().encode(`云岭市人民政府关于建设的通知\n${body}`);
        const { text, duties, statements } = extractFile(bytes, 'any.txt');
        for (const { items } of duties) {
          for (const { statement, surface } of items) {
            const range = statement.evidence[0]?.range ?? { start: -1, end: -1 };
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(text.length);
            expect(display(foldText(text.slice(range.start, range.end)).printed)).toBe(surface);
          }
        }
        for (const { range, wording } of statements.flatMap((statement) => statement.evidence)) {
          expect(wording).toBe(hashOf(text.slice(range.start, range.end)));
        }
      }),
      { numRuns: 500, seed: 20230713 },
    );
  });

  it('gives the same claims twice', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const bytes = new TextEncoder().encode(`云岭市${body}`);
        expect(extractFile(bytes, 'a.txt').statements).toEqual(extractFile(bytes, 'a.txt').statements);
      }),
      { numRuns: 50, seed: 8 },
    );
  });

  it.each([
    ['one line without end', '推进建设，完成任务（责任单位：市教育局、市财政局）。'.repeat(6000)],
    ['brackets that never close', '（'.repeat(100_000)],
    ['lists that never close', '（责任单位：市教育局，'.repeat(10_000)],
    ['cue words without names', `（${'协同负责落实配合'.repeat(10_000)}x）`],
  ])(
    'comes to an end on %s',
    (_name, body) => {
      const { text } = extractFile(new TextEncoder().encode(body), 'long.txt');
      expect(text).toBe(body);
    },
    120_000,
  );
});
