/** What day it is, for what depends on it; the one place where the window looks at a clock for that. */
import { localDay } from '../../../graph-data/graph/tables/index.ts';

export const today = (): string => localDay(new Date());
