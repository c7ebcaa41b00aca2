/** Initiatives of a paragraph, and the account of all its names. The only entrance to this folder. */
export { accountNames, accountText, type NameOptions, type NamesOfParagraph } from './read.ts';
export type { InitiativeRule } from './rule.ts';
export { initiativeRules } from './rules.ts';
export type * from './types.ts';
