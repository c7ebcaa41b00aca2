/** What the invented city holds, counted for its first screen. */
import type { HomeCounts } from '../../../electron/bridge/contract.ts';
import { bodies, documents, duties, sections } from './records.ts';

export const homeCounts: HomeCounts = {
  ...{ documents: documents.length, linked: 0, claims: duties.length, bodies: bodies.length },
  measures: sections.filter(({ isMeasure }) => isMeasure).length,
  ...{ initiatives: 0, indicators: 0, places: 0, threads: 0, conflicts: 0, openFindings: 0, waiting: 0 },
};
