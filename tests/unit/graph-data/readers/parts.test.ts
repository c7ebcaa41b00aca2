/** A text too long to be one paper is cut into parts that cover it, at heads of papers and quiet places. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../../../graph-data/readers/index.ts';
import { LONGEST_PART, type TextPart, textParts } from '../../../../graph-data/readers/parts.ts';

const SENTENCE = '推进古渡口修缮，健全管护机制。';
const paper = (city: string, sentences: number): string =>
  `${city}人民政府文件\n${city}人民政府关于修缮古渡口的意见\n一、总则\n${`${SENTENCE}\n`.repeat(sentences)}`;
const LONG = Math.ceil(LONGEST_PART / SENTENCE.length);

function lineOf(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}

function expectCovered(text: string, parts: readonly TextPart[]): void {
  expect(parts[0]?.start).toBe(0);
  expect(parts.at(-1)?.end).toBe(text.length);
  parts.forEach((part, index) => {
    expect(part.end - part.start).toBeLessThanOrEqual(LONGEST_PART);
    if (index > 0) expect(part.start).toBe(parts[index - 1]?.end);
  });
}

describe('textParts', () => {
  it('reads a text whole that can be one paper', () => {
    const text = paper('云岭市', 10) + paper('澜川市', 10);
    expect([...textParts(text)]).toEqual([{ start: 0, end: text.length, line: 1, continued: false }]);
  });

  it('cuts a collection where each paper begins', () => {
    const papers = [paper('云岭市', LONG / 2), paper('澜川市', LONG / 2), paper('白桦市', 3)];
    const text = papers.join('');
    const parts = [...textParts(text)];
    expect(parts.map(({ start, end }) => text.slice(start, end))).toEqual(papers);
    expect(parts.map((part) => part.line)).toEqual(parts.map((part) => lineOf(text, part.start)));
    expect(parts.some((part) => part.continued)).toBe(false);
  });

  it('keeps a routing slip and the paper behind it together', () => {
    const slip = `文件批办单\n来文单位 云岭市人民政府\n拟办意见 请教育局阅\n`;
    const text = paper('澜川市', LONG) + slip + paper('云岭市', 3) + paper('白桦市', 3);
    const parts = [...textParts(text)].filter((part) => !part.continued);
    expect(parts).toHaveLength(3);
    expect(text.slice(parts[1]?.start, parts[1]?.end)).toBe(slip + paper('云岭市', 3));
  });

  it('goes on with a paper that is longer at the head of a chapter', () => {
    const chapter = `二、建设\n${SENTENCE.repeat(3)}\n`;
    const text = paper('云岭市', LONG * 0.7) + chapter + `${SENTENCE}\n`.repeat(LONG);
    const [first, second, ...rest] = textParts(text);
    expect(text.slice(second?.start, second?.end).startsWith(chapter)).toBe(true);
    expect(first?.continued).toBe(false);
    expect([second, ...rest].every((part) => part?.continued)).toBe(true);
  });

  it('cuts a line without end behind a full stop, and where there is none anywhere but inside a character', () => {
    const sentences = SENTENCE.repeat(LONG * 2);
    for (const { end } of textParts(sentences)) expect(sentences.charAt(end - 1)).toBe('。');
    const pairs = `一${'𠮷'.repeat(LONGEST_PART)}`;
    for (const { start } of textParts(pairs)) expect(pairs.codePointAt(start)).not.toBe(0xdfb7);
  });

  it('covers any long text without gaps and knows its lines', () => {
    const piece = fc.oneof(
      fc.constantFrom('云岭市人民政府文件\n', '\n', '三、建设\n', '文件批办单\n'),
      fc
        .tuple(fc.constantFrom(SENTENCE, `${SENTENCE}\n`), fc.integer({ min: 1, max: 30_000 }))
        .map(([line, times]) => line.repeat(times)),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const parts = [...textParts(text)];
        expectCovered(text, parts);
        for (const part of parts.slice(0, 5)) expect(part.line).toBe(lineOf(text, part.start));
      }),
      { numRuns: 20, seed: 5 },
    );
  });
});

describe('readParts', () => {
  it('counts lines and offsets in the whole file, and carries the header into the next part', () => {
    const text = paper('云岭市', LONG * 1.5);
    const documents = [...readParts(text)].flat();
    expect(documents.length).toBeGreaterThan(1);
    for (const { header, lines } of documents) {
      expect(header.issuer?.value).toBe('云岭市人民政府');
      const middle = lines[Math.floor(lines.length / 2)];
      expect(middle?.number).toBe(lineOf(text, middle?.start ?? -1));
      expect(text.slice(middle?.start, middle?.end)).toBe(SENTENCE);
    }
  });
});
