/**
 * `npm run fuzz -- [--seconds 60] [--seed N]`: damaged files of every format, of other offices and maps, again and again. A reader may refuse in plain words;
 * anything else it throws, and any file it needs longer than a minute for, is a finding. Prints the seed of each round, so that
 * a finding can be repeated.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { damaged } from './fuzz/damage.ts';
import { EXCHANGED_SEEDS, PAPER_SEEDS, type Seed } from './fuzz/seeds.ts';

/** Files of one format in one round. */
const ROUND = 200;
/** Milliseconds one small damaged file may take; it is a thousand times the usual. */
const LONGEST = 60_000;

async function readOnce(bytes: Uint8Array, { name, read, refuses }: Seed): Promise<boolean> {
  const started = performance.now();
  let accepted = true;
  try {
    await read(bytes);
  } catch (problem) {
    if (!refuses(problem)) throw problem;
    accepted = false;
  }
  const taken = performance.now() - started;
  if (taken > LONGEST) throw new Error(`${name}: ${Math.round(taken)} ms`);
  return accepted;
}

async function round(seed: number): Promise<{ readonly read: number; readonly refused: number }> {
  let accepted = 0;
  let refused = 0;
  for (const each of [...PAPER_SEEDS, ...EXCHANGED_SEEDS]) {
    const property = fc.asyncProperty(damaged(each.whole()), async (bytes) => {
      if (await readOnce(bytes, each)) accepted += 1;
      else refused += 1;
    });
    await fc.assert(property, { numRuns: ROUND, seed });
  }
  return { read: accepted, refused };
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
  },
});
const end = performance.now() + Number(values.seconds) * 1000;
for (let seed = Number(values.seed); performance.now() < end; seed += 1) {
  const { read: accepted, refused } = await round(seed);
  process.stdout.write(`seed ${seed}: ${accepted} read, ${refused} refused\n`);
}
