/** Whatever stands at the head and in the lists: facts, headings, duties and issues point at their own words and lines. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ExtractedPart, extractParts, sourceFile } from '../../../../graph-data/extraction/index.ts';
import { display } from '../../../../graph-data/extraction/names/read-names.ts';
import type { TextRange } from '../../../../graph-data/model/locator.ts';
import { foldText } from '../../../../graph-data/readers/folded-text.ts';
import type { Fact } from '../../../../graph-data/readers/index.ts';

const HEADS = [
  '云岭市人民政府文件\n', '中共云岭市委员会文件\n', '文件批办单\n', '来文单位\t澜川市人民政府\n', '拟办意见\t请教育局阅。\n', '收文号：12\n', '来文日期：2024.5.6\n',
  '云政发〔2024〕8号\n', '云办发[2024]12号', '（2024年5月6日云岭市第三次会议通过）\n', '机密★1年\n', '密级：秘密\n', '云岭市人民政府关于印发', '《古渡口修缮方案》的通知\n', '关于修缮\n古渡口的实施意见\n',
  '各县（市、区）人民政府：\n', '云岭市人民政府\n2024年5月6日\n', '二〇二四年五月六日\n', '2024年13月45日\n', '附件：任务分解表\n', '政府工作报告\n', '□ 本报记者\n', '——写在春耕之前\n', '— 3 —\n', '第3页 共9页\n',
]; // biome-ignore format: a list of pieces
const BODIES = [
  '一、总则\n', '（一）修缮渡口。', '(2)', '3.', '第二章', '一是', '——', '（责任单位：', '【牵头单位】', '〔', '）', '】', '“', '”', '《', '》', '市教育局', '财政局', '各县市区政府', '、', '；', '。', '，', '牵头', '配合',
  '等按职责分工负责', '会同', '由', '请', '序号\t任务\t责任单位\n', '|序号|任务|责任单位|\n', '1\t修渠\t市水利局\n', '|2|植树|市林草局|\n', '列第一位的为牵头单位，下同', '★', '均负责以下各项', '达到3.5万吨', '12%', '２０２５年', '三百二十',
  '\n', '\r\n', '\r', '\t', ' ', '\u3000', '\u200b', '𠮷', '⼈', '責(zé)任', '**', '<p>', '\ud800', '',
]; // biome-ignore format: a list of pieces

const anyDocument = fc
  .tuple(
    fc.array(fc.constantFrom(...HEADS), { maxLength: 10 }),
    fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...BODIES) }, fc.string({ maxLength: 8 })), {
      maxLength: 60,
    }),
    fc.array(fc.constantFrom(...HEADS), { maxLength: 3 }),
  )
  .map((pieces) => pieces.flat().join(''));

function readAll(text: string): readonly ExtractedPart[] {
  const bytes = new TextEncoder().encode(`云岭\n${text}`);
  const file = sourceFile(bytes, 'any.txt', { encoding: 'utf-8', format: null });
  // As the file would hold it: what no encoding can write has become U+FFFD.
  return [...extractParts(new TextDecoder().decode(bytes), file, false)];
}

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split(/\r\n|\n|\r/u).length;
}

function expectInside(text: string, { start, end }: TextRange): void {
  expect(start).toBeGreaterThanOrEqual(0);
  expect(end).toBeGreaterThan(start);
  expect(end).toBeLessThanOrEqual(text.length);
}

/** True when the characters of `value` stand in `words` in their order; page numbers between broken lines may be left out. */
function standsIn(value: string, words: string): boolean {
  let at = -1;
  return [...value.replace(/\s/gu, '')].every((character) => {
    at = words.indexOf(character, at + 1);
    return at >= 0;
  });
}

function expectFact(text: string, fact: Fact | null): void {
  if (fact === null) return;
  expectInside(text, fact.range);
  expect(fact.line).toBe(lineOf(text, fact.range.start));
}

describe('any document', () => {
  it('reads facts of the header from their own places', () => {
    fc.assert(
      fc.property(anyDocument, (body) => {
        for (const { text, located } of readAll(body)) {
          for (const { header } of located) {
            for (const fact of [
              header.title,
              header.number,
              header.issuer,
              header.date,
              header.classification,
            ])
              expectFact(text, fact);
            for (const fact of [header.title, header.issuer]) {
              if (fact === null) continue;
              const words = foldText(text, fact.range.start, fact.range.end).text;
              expect(standsIn(fact.value.replace('——', ''), words), `${fact.value} in ${words}`).toBe(true);
            }
          }
        }
      }),
      { numRuns: 400, seed: 31 },
    );
  });

  it('keeps headings inside their documents, on their own lines, and parents before children', () => {
    fc.assert(
      fc.property(anyDocument, (body) => {
        for (const { text, documents, sections } of readAll(body)) {
          const known = new Set<string>();
          for (const section of sections) {
            const document = documents.find(({ id }) => id === section.document);
            expectInside(text, section.headingRange);
            expect(section.line).toBe(lineOf(text, section.headingRange.start));
            expect(section.range.start).toBeGreaterThanOrEqual(document?.range.start ?? text.length);
            expect(section.range.end).toBeLessThanOrEqual(document?.range.end ?? -1);
            if (section.parent !== null) expect(known.has(section.parent)).toBe(true);
            known.add(section.id);
          }
        }
      }),
      { numRuns: 400, seed: 32 },
    );
  });

  it('names each body where it is printed, in the printed order, and every issue by its line', () => {
    fc.assert(
      fc.property(anyDocument, (body) => {
        for (const { text, duties, entities, issues } of readAll(body)) {
          const things = new Set(entities.map((entity) => entity.id));
          for (const { statement, surface } of duties.flatMap(({ items }) => items)) {
            const [place] = statement.evidence;
            expect(place).toBeDefined();
            if (!place) continue;
            expectInside(text, place.range);
            expect(place.line).toBe(lineOf(text, place.range.start));
            expect(display(foldText(text.slice(place.range.start, place.range.end)).printed)).toBe(surface);
            expect([
              things.has(statement.subject),
              statement.object !== null && things.has(statement.object),
            ]).toEqual([true, true]);
          }
          for (const { line, range } of issues) {
            if (range !== null) expect(line).toBe(lineOf(text, range.start));
          }
        }
      }),
      { numRuns: 400, seed: 33 },
    );
  });
});
