/** Every reader on damaged files: it reads or refuses in plain words, and places stay inside the text. Fixed seed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UnreadableText } from '../../../../../graph-data/readers/index.ts';
import { damaged } from '../../../../../scripts/fuzz/damage.ts';
import { read } from '../../../../../scripts/fuzz/read.ts';
import { PAPER_SEEDS } from '../../../../../scripts/fuzz/seeds.ts';

describe('readFormatted on damaged files', () => {
  it.each(PAPER_SEEDS)('$name', async ({ name, whole: sound }) => {
    const whole = sound();
    await fc.assert(
      fc.asyncProperty(damaged(whole), async (bytes) => {
        try {
          const { text, places } = await read(bytes, name);
          const starts = places.map(({ start }) => start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
          for (const start of starts) expect(start === 0 || text[start - 1] === '\n').toBe(true);
        } catch (problem) {
          expect(problem).toBeInstanceOf(UnreadableText);
        }
      }),
      { numRuns: 60, seed: 20261129 },
    );
  });
});
