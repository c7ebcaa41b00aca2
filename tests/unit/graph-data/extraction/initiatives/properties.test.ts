/** Any text: no crash, every name lies in the text and reads there as it says, ranges map to the printed characters. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountNames, accountText } from '../../../../../graph-data/extraction/initiatives/index.ts';
import { foldText } from '../../../../../graph-data/readers/folded-text.ts';

const WORDS = [
  '推进', '实施', '建设', '通辽', '科尔沁区', '青禾镇', '工程', '项目', '行动', '计划', '示范区', '基地', '平台', '机制', '品牌', '二期', '“', '”', '《', '》',
  '（', '）', '"', '、', '，', '。', '：', ' ', '\n', '2个', '一批', '等', '和', '的', '国家', '三大', '乡村振兴', '绿色', '责任单位：', '市', '河', '高速', '⾦', '**', '至',
]; // biome-ignore format: a word list
const text = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('any text', () => {
  it('gives names whose range lies in it and whose surface is what stands there', () => {
    fc.assert(
      fc.property(text, fc.boolean(), (raw, columnsInterleaved) => {
        const folded = foldText(raw);
        const account = accountNames(
          { folded, marks: [{ offset: 0, line: 1 }], numbering: null, columns: null },
          { columnsInterleaved },
        );
        for (const item of [...account.initiatives, ...account.ignored]) {
          expect(folded.text.slice(item.start, item.end)).toBe(item.surface);
          expect(item.range.start).toBeGreaterThanOrEqual(0);
          expect(item.range.end).toBeLessThanOrEqual(raw.length);
          expect(item.range.end).toBeGreaterThan(item.range.start);
        }
        for (const place of account.places)
          expect(folded.text.slice(place.start, place.end)).toBe(place.name);
      }),
      { numRuns: 400 },
    );
  });

  it('never gives two initiatives at one place', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const { initiatives } = accountText(raw);
        initiatives.slice(1).forEach((initiative, index) => {
          expect(initiative.start).toBeGreaterThanOrEqual(initiatives[index]?.end ?? 0);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('accounts for every quotation and every type word', () => {
    fc.assert(
      fc.property(text, (raw) => {
        const folded = foldText(raw).text;
        const { initiatives, ignored, cited, places } = accountText(raw);
        const told = [...initiatives, ...ignored, ...cited, ...places];
        for (const match of folded.matchAll(/工程|行动|示范区|“[^“”《》（）()"]{1,20}”/gu)) {
          const end = match.index + match[0].length;
          expect(told.some((item) => item.start < end && match.index < item.end)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads the same twice', () => {
    fc.assert(
      fc.property(text, (raw) => {
        expect(accountText(raw)).toEqual(accountText(raw));
      }),
      { numRuns: 50 },
    );
  });
});

describe('a hostile line', () => {
  const SIZE = 200_000;
  it.each([
    ['opening brackets', '（'],
    ['opening quotations', '“'],
    ['straight quotations', '"'],
    ['type words', '工程'],
    ['list marks', '、青禾'],
    ['places', '通辽'],
    ['quotations', '“云”'],
    ['list words', '青禾等'],
    ['one word', '云'],
    ['place words', '市县镇村'],
    ['titles', '《云》'],
    ['names in lists', '“云岭”、'],
  ])(
    'of %s comes to an end',
    (_, unit) => {
      const line = unit.repeat(Math.floor(SIZE / unit.length));
      const { initiatives } = accountText(line);
      for (const { end } of initiatives) expect(end).toBeLessThanOrEqual(line.length);
    },
    120_000,
  );
});
