/** What was read of many files → one dataset, and what the user says beside it. The only entrance to this room. */
import { amended } from './amendments/index.ts';
import { withImports } from './with-imports.ts';

export { type Compared, comparedLedgers, sayingOf } from './amendments/contradicting.ts';
export { splitThing } from './amendments/index.ts';
export { assemble, inOrder } from './assemble.ts';
export { addInferences, type Texts } from './inferences.ts';
export type { ImportParts } from './with-imports.ts';
export { amended, withImports };

/** Everything a workspace shows: the shipped dataset with the imported files, and the ledger applied to both. */
export const workspaceClaims = { read: withImports, amend: amended };
