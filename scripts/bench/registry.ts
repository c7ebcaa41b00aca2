/** Every bench by the name that `npm run bench -- NAME` takes: one file each, one line here. */
import type { Bench } from './bench.ts';
import { drawing } from './drawing.ts';
import { extraction } from './extraction.ts';
import { imports } from './imports.ts';
import { latency } from './latency.ts';
import { matrix } from './matrix.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { startup } from './startup.ts';
import { views } from './views.ts';

export const benches: Readonly<Record<string, Bench>> = {
  drawing,
  extraction,
  imports,
  latency,
  matrix,
  review,
  search,
  startup,
  views,
};

/** What `npm run bench` measures without a name: the graph in the real app. */
export const USUAL: readonly string[] = ['drawing', 'latency', 'startup'];
