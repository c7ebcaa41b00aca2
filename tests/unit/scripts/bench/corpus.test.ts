/** The corpus of the bench is the same every time and gives the rules something to read. */
import { describe, expect, it } from 'vitest';
import { corpusOf } from '../../../../scripts/bench/extraction/corpus.ts';
import { printedFile } from '../../../../scripts/extract/printed-file.ts';
import { all } from '../../../support/all.ts';

const SIZE = 60_000;

describe('corpusOf', () => {
  it('gives the same bytes twice, as many as asked for and no document more', () => {
    const documents = [...corpusOf(SIZE)];
    expect(documents).toEqual([...corpusOf(SIZE)]);
    const sizes = documents.map((document) => document.length);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    expect(total).toBeGreaterThanOrEqual(SIZE);
    expect(total - (sizes.at(-1) ?? 0)).toBeLessThan(SIZE);
  });

  it('holds duties, initiatives, places and figures', async () => {
    const printed: object[] = [];
    for (const bytes of corpusOf(SIZE))
      printed.push(...(await all(printedFile(bytes, 'invented.txt', true))));
    for (const kind of ['statements', 'initiatives', 'places', 'figures']) {
      const found = printed.flatMap((document) => Reflect.get(document, kind));
      expect(found.length, kind).toBeGreaterThan(20);
    }
  });
});
