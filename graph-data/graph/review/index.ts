/** The review queue: what was read of a document, what became of it, and what is shown of it. Pure. */
export * from './filter.ts';
export { issueItem, type ReviewSource, reviewItems } from './items.ts';
export { mayLackDuty } from './left-out.ts';
export { claimsNear, findClaim, referenceTo } from './references.ts';
export * from './states.ts';
export type * from './types.ts';
export { type UnknownThing, unknownThings } from './unknown-names.ts';
