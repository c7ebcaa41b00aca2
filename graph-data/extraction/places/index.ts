/** Places of a paragraph. The only entrance to this folder, save for `initiatives`, which shares the prepared text. */
export { knownPlace } from './gazetteer.ts';
export { looksInterleaved } from './interleaved.ts';
export { type NameText, prepareNames } from './name-text.ts';
export { placeRules, readPlaces, readPlacesIn } from './read.ts';
export type { NameExample, NameRule } from './rule.ts';
export type * from './types.ts';
