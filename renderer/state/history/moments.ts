/** Numbers what is done in the order in which it is done, whatever history keeps it: of two histories the later step is known. */
let last = 0;

/** Later than every one before. */
export function nextMoment(): number {
  last += 1;
  return last;
}
