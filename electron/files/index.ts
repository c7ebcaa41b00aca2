/** The room's public face. */
export { type FailedFile, type LinkOptions, type LinkOutcome, linkFolder } from './link.ts';
export { type Passage, type PassageSource, passageOf, readPassages } from './passage.ts';
export { FileProblem, type FileProblemCode } from './problem.ts';
