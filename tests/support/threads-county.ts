/** The invented county of `fixtures/threads`. */
import { type Papers, readPapers } from './papers.ts';

export const countyDataset = (): Papers => readPapers('threads/county');
