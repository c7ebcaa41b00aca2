/** The folder's entrance: a new edition is recognised before it is taken in. */
export { createEditionIndex, type EditionIndex } from './edition-index.ts';
export { editionPairs, papersIn } from './papers.ts';
export type { Paper } from './types.ts';
