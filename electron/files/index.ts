/** The room's public face. */
export { type FailedFile, type LinkOptions, type LinkOutcome, linkFolder } from './link.ts';
export { type Passage, passageOf } from './passage.ts';
export { FileProblem, type FileProblemCode } from './problem.ts';
