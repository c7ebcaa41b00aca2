import { describe, expect, it } from 'vitest';
import type { TextParagraph } from '../../../../../electron/bridge/contract.ts';
import type { DocumentId } from '../../../../../graph-data/model/ids.ts';
import {
  cutAtLines,
  findHits,
  hiddenKinds,
  inksOf,
  paragraphAtLine,
  paragraphsOf,
  stepped,
  toggledKinds,
} from '../../../../../renderer/views/document/reading.ts';
import { documentToShow } from '../../../../../renderer/views/document/shown-document.ts';

const paragraph = (text: string, line: number, more: Partial<TextParagraph> = {}): TextParagraph => ({
  text,
  lineStarts: [[0, line]],
  place: null,
  headings: [],
  marks: [],
  ...more,
});

describe('kinds that are not shown', () => {
  it('are turned off and on again, in the order of the legend', () => {
    const off = toggledKinds(hiddenKinds('place'), 'lead');
    expect(off).toBe('lead,place');
    expect(toggledKinds(hiddenKinds(off), 'place')).toBe('lead');
  });

  it('are only those there are', () => {
    expect([...hiddenKinds('place,verdict,')]).toEqual(['place']);
    expect(hiddenKinds(undefined).size).toBe(0);
  });
});

describe('findHits', () => {
  const paragraphs = [paragraph('乐水乐水绿道', 1), paragraph('GDP 与 gdp', 2)];

  it('finds every place, whatever the case', () => {
    expect(findHits(paragraphs, ' Gdp ')).toEqual([
      { paragraph: 1, start: 0, end: 3 },
      { paragraph: 1, start: 6, end: 9 },
    ]);
    expect(findHits(paragraphs, '乐水')).toHaveLength(2);
  });

  it('finds nothing without words', () => expect(findHits(paragraphs, '  ')).toEqual([]));
});

describe('paragraphs', () => {
  const paragraphs = [
    paragraph('一、总则', 3, { headings: [[0, 4, 0]] }),
    paragraph('由市教育局负责', 7, {
      marks: [
        [1, 2, 1],
        [1, 5, 0],
      ],
    }),
    paragraph('市教育局', 9, { marks: [[0, 4, 0]] }),
  ];

  it('are found by the line they hold and by what begins in them', () => {
    expect([1, 3, 6, 7, 8, 99].map((line) => paragraphAtLine(paragraphs, line))).toEqual([0, 0, 0, 1, 1, 2]);
    expect([...paragraphsOf(paragraphs, 'marks')]).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('are drawn without the marks that are hidden', () => {
    const [, second = paragraph('', 1)] = paragraphs;
    expect(inksOf(second, (mark) => mark === 0, []).map(({ mark }) => mark)).toEqual([
      { kind: 'mark', index: 0 },
    ]);
  });
});

describe('cutAtLines', () => {
  const broken = paragraph('甲乙丙丁戊', 4, {
    place: null,
    lineStarts: [
      [0, 4],
      [3, 5],
    ],
  });

  it('cuts where a printed line begins, and says which', () => {
    expect(cutAtLines(broken, 0, 5)).toEqual([
      { start: 0, end: 3, line: 4 },
      { start: 3, end: 5, line: 5 },
    ]);
  });

  it('leaves a stretch inside a line whole', () => {
    expect(cutAtLines(broken, 1, 3)).toEqual([{ start: 1, end: 3, line: null }]);
    expect(cutAtLines(broken, 2, 4)).toEqual([
      { start: 2, end: 3, line: null },
      { start: 3, end: 4, line: 5 },
    ]);
  });
});

describe('stepped', () => {
  const order = [5, 2, 8];

  it('goes on and back, round the ends', () => {
    expect([stepped(order, 2, 1, () => false), stepped(order, 8, 1, () => false)]).toEqual([8, 5]);
    expect(stepped(order, 5, -1, () => false)).toBe(8);
  });

  it('begins at what is on the screen', () => {
    expect(stepped(order, -1, 1, (mark) => mark !== 5)).toBe(2);
    expect(stepped(order, -1, -1, (mark) => mark === 8)).toBe(2);
  });
});

describe('documentToShow', () => {
  const [slip, paper, report] = ['a.1', 'a.2', 'b.1'] as [DocumentId, DocumentId, DocumentId];

  it('is where the open claim stands, if possible without turning away', () => {
    expect(documentToShow([report], slip, paper)).toBe(report);
    expect(documentToShow([report, paper], slip, paper)).toBe(paper);
    expect(documentToShow([report, slip, paper], slip, paper)).toBe(slip);
  });

  it('is that of the selection, else the last one', () => {
    expect(documentToShow([], slip, paper)).toBe(slip);
    expect(documentToShow([], null, paper)).toBe(paper);
    expect(documentToShow([], null, null)).toBeNull();
  });
});
