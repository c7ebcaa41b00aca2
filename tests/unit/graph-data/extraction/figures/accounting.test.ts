import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  accountNumbers,
  type FigureContext,
  NUMBER_RUN,
  noContext,
} from '../../../../../graph-data/extraction/figures/index.ts';

const columns: FigureContext = { ...noContext, columnsInterleaved: true };
const row: FigureContext = { ...noContext, documentType: 'task-table', tableRow: true };

/** Digits and numerals that lie in no range, or in two different ones. */
function unaccounted(text: string, context: FigureContext): string[] {
  const { figures, ignored } = accountNumbers(text, context);
  const ranges = [...figures, ...ignored].map((item) => item.range);
  return [...text.matchAll(NUMBER_RUN)].flatMap((run) =>
    [...run[0]].flatMap((character, index) => {
      const at = run.index + index;
      const holding = ranges.filter(({ start, end }) => start <= at && at < end);
      return new Set(holding.map((range) => `${range.start}-${range.end}`)).size === 1
        ? []
        : [`${character}@${at}`];
    }),
  );
}

const PIECES = [
  '2023年', '1609亿元', '增长', '5.2%', '分别', '和', '、', ',', '。', '(', ')', '“', '”', '《', '》', ' ', '\t', '建成', '2个', '园区', '百亿级',
  '七成', '三分之一', '由', '提高到', '1 2万', '25.3:30.6:44.1', '3—5家', '“1571”', 'G5511', '12345热线', '十四五', '五年来', '全市', '突破', '左右',
  '一', '二十二连丰', '第一', '千方百计', '其中', '近百', '500公里风景大道', '〔2023〕8号', '给予最高', '万元', '补助', '每', '人', '，', '％', '\u0000', '😀', '1:2:', '9,999', '5G',
]; // biome-ignore format: a list of pieces

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  pieces,
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.string({ maxLength: 120 }),
);

describe('accounting for numbers', () => {
  it('puts every run of a paragraph full of traps in exactly one range', () => {
    const text =
      '(一)2024年,云岭市实施“1+10”政策,落实“五个大起底”,完成投资1 2万亿元、增长5.2%,新建5G基站300个,12345热线办结率98.6%,' +
      '三年行动圆满收官,第六届运动会在G5511沿线举办,七成以上群众受益,一批项目落地,25.3:30.6:44.1的结构更优,〔2023〕8号文件落实。';
    expect(unaccounted(text, noContext)).toEqual([]);
  });

  it('holds for any text, on any kind of page', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(noContext, columns, row), (text, context) => {
        expect(unaccounted(text, context)).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  it('keeps every range inside the text, and prints what stands there', () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(noContext, columns, row), (text, context) => {
        for (const figure of accountNumbers(text, context).figures) {
          const { range, span, nameRange } = figure;
          expect(range.start).toBeGreaterThanOrEqual(span.start);
          expect(range.end).toBeLessThanOrEqual(span.end);
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(range.start, range.end).replaceAll(' ', '')).toBe(
            figure.printed.replaceAll(' ', ''),
          );
          if (nameRange) {
            expect(text.slice(nameRange.start, nameRange.end).replace(/\s/gu, '')).toBe(figure.name);
          }
        }
      }),
      { numRuns: 600 },
    );
  });

  it('takes no name from before the first clause', () => {
    const { figures } = accountNumbers('分别三分之一1:2:', noContext);
    expect(figures.filter(({ name }) => name.includes('1:2'))).toEqual([]);
  });

  it('joins nothing over the gaps of a page read across its columns', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        for (const { span } of accountNumbers(text, columns).figures) {
          expect(text.slice(span.start, span.end)).not.toMatch(/\s/u);
        }
      }),
      { numRuns: 600 },
    );
  });

  it('gives the same answer twice', () => {
    fc.assert(
      fc.property(pieces, (text) => {
        expect(accountNumbers(text, noContext)).toEqual(accountNumbers(text, noContext));
      }),
    );
  });
});

/** Shapes that make careless patterns quadratic. */
const SHAPES: readonly (readonly [name: string, unit: string])[] = [
  ['digits', '1'],
  ['numerals', '百'],
  ['groups of digits', ',123'],
  ['ratios', '1:'],
  ['open brackets', '('],
  ['open quotes', '“'],
  ['percentages', '5%'],
  ['counts without a stop', '建成5个园区'],
  ['distributions', '分别5%和'],
  ['lists', '、5个园区'],
  ['years', '2023年'],
  ['codes', 'A1'],
];
const LENGTH = 200_000;
/** A machine may be busy: quadratic work on a line this long takes hours, not minutes. */
const PATIENCE_MS = 120_000;

describe('one long line', () => {
  for (const [name, unit] of SHAPES) {
    it(
      `of ${name} comes to an end`,
      () => {
        const text = unit.repeat(LENGTH / unit.length);
        const { figures, ignored } = accountNumbers(text, noContext);
        for (const { range } of [...figures, ...ignored]) expect(range.end).toBeLessThanOrEqual(text.length);
      },
      PATIENCE_MS,
    );
  }
});
