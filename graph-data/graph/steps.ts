/** Long work told step by step, so that callers may let others work in between, and the same in one go. */

/** All steps at once. */
export function inOneGo<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
