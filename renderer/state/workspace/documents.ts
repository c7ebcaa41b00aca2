/** Documents by name, and which stands open where none was chosen: one rule for 原文, the outline and what is exported of them. Pure. */
export { quotedTitle } from '../../../graph-data/model/document.ts';

import type { DocumentSummary } from '../../bridge/contract.ts';

/** The paper with most measures, the first listed of equals; undefined without papers. */
export const largestDocument = (documents: readonly DocumentSummary[]): DocumentSummary | undefined =>
  documents.toSorted((a, b) => b.measureCount - a.measureCount)[0];
