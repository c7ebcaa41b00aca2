/** What was read of many files → one dataset. The only entrance to this room. */
export { assemble, inOrder } from './assemble.ts';
export { addInferences, type Texts } from './inferences.ts';
export { type ImportParts, withImports } from './with-imports.ts';
