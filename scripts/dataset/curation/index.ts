/** Curation as the build of the dataset uses it: facts and claims applied, refusals resolved. */
import type { RefusedLink } from '../../../graph-data/inference/index.ts';
import type { Dataset } from '../../../graph-data/model/dataset.ts';
import type { Texts } from '../checks/evidence.ts';
import { applyFacts } from './facts.ts';
import { applyLinks, refusedLinks } from './links.ts';
import type { Curation } from './records.ts';

export { knownHeaders } from './facts.ts';
export { type Curation, parseCuration } from './records.ts';

export interface Curated {
  readonly dataset: Dataset;
  readonly refused: readonly RefusedLink[];
}

/** @throws Error when a fact names a document or words that are not there. */
export function applyCuration(dataset: Dataset, curation: Curation, texts: Texts): Curated {
  const linked = applyLinks(applyFacts(dataset, curation.facts, texts), curation.links);
  const { refused, issues } = refusedLinks(linked, curation.refusals);
  return { dataset: { ...linked, issues: [...linked.issues, ...issues] }, refused };
}
