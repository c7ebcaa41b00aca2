/** Files of other offices and maps, damaged: each is taken or refused in plain words, and nothing of it reaches the program's own objects. Fixed seed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damaged } from '../../../../scripts/fuzz/damage.ts';
import { EXCHANGED_SEEDS } from '../../../../scripts/fuzz/seeds.ts';

describe('damaged files of other offices', () => {
  it.each(EXCHANGED_SEEDS)('$name', async ({ whole, read, refuses }) => {
    const sound = whole();
    expect(await read(sound)).toBeDefined();
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(damaged(sound), async (bytes) => {
        try {
          await read(bytes);
        } catch (problem) {
          expect(refuses(problem)).toBe(true);
          refused += 1;
        }
        expect(Reflect.get({}, 'admin')).toBeUndefined();
      }),
      { numRuns: 200, seed: 20261129 },
    );
    expect(refused).toBeGreaterThan(50);
  });
});
