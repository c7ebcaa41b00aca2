/** The sign of a kind of mark, the same in drawing, list, legend and file. */
import type { MarkKind } from './types.ts';

/** Paths around the middle of the mark. */
export const MARK_PATHS: Readonly<Record<MarkKind, string>> = {
  document: 'M-4 -5.5h5l3 3v8h-8z',
  deadline: 'M-4 -6v12M-4 -5.5h8.5l-2.5 3 2.5 3H-4',
  target: 'M0 -5.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0 -11M0 -1.8a1.8 1.8 0 1 0 0 3.6a1.8 1.8 0 1 0 0 -3.6',
  milestone: 'M0 -5.5 5.5 4.5H-5.5Z',
};
