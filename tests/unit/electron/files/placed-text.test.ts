import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedText, readPassages } from '../../../../electron/files/index.ts';

const sentence = (number: number): string =>
  `（${number}）推进云岭市第${number}号乐水绿道建设，由市发改委、市住建局按职责分工负责。`;
const TEXT = Array.from({ length: 60 }, (_, number) => sentence(number + 1)).join('\n');
const placed = placedText(readPassages(TEXT), { start: 0, end: TEXT.length });

describe('placedText', () => {
  it('finds the words of any range that lies in a line, wherever it stands', () => {
    const lines = [...TEXT.matchAll(/[^\n]+/gu)].map(
      ({ index, 0: words }) => [index, index + words.length] as const,
    );
    const ranges = fc
      .constantFrom(...lines)
      .chain(([start, end]) => fc.tuple(fc.integer({ min: start, max: end - 1 }), fc.constant(end)))
      .chain(([start, end]) => fc.tuple(fc.constant(start), fc.integer({ min: start + 1, max: end })));
    fc.assert(
      fc.property(ranges, ([start, end]) => {
        const words = placed
          .place({ start, end })
          .map(({ paragraph, run }) => placed.paragraphs[paragraph]?.text.slice(...run));
        expect(words).toEqual([TEXT.slice(start, end)]);
      }),
    );
  });

  it('holds only the paragraphs of the document asked for', () => {
    const cut = TEXT.indexOf('（31）');
    const second = placedText(readPassages(TEXT), { start: cut, end: TEXT.length });
    expect(second.paragraphs[0]?.text).toBe(sentence(31));
    expect(second.paragraphs[0]?.lineStarts).toEqual([[0, 31]]);
    expect(second.place({ start: 0, end: 5 })).toEqual([]);
  });
});
