/** Names: which things may be one, and what naming them otherwise would move. The public face of this folder. */
export { nameCandidates } from './candidates.ts';
export { formerNames, namingFacts, printedNames, successors } from './ledger.ts';
export { NAMED_KINDS } from './likeness.ts';
export { type NamingSource, namingPreview } from './preview.ts';
export type {
  Likeness,
  NameCandidate,
  NamingDoubt,
  NamingFact,
  NamingPreview,
  NamingWish,
} from './types.ts';
