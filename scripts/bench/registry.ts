/** Every bench by the name that `npm run bench -- NAME` takes: one file each, one line here. */
import type { Bench } from './bench.ts';
import { extraction } from './extraction.ts';
import { matrix } from './matrix.ts';
import { search } from './search.ts';

export const benches: Readonly<Record<string, Bench>> = {
  extraction,
  matrix,
  search,
};
