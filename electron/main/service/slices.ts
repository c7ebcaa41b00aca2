/** Long work in slices: other requests get their turn between two of them. */

/** Milliseconds of work before others get their turn. */
const SLICE = 40;

export interface Slices {
  /** The slice is used up. */
  isDue(): boolean;
  /** Lets others work, then begins the next one. */
  rest(): Promise<void>;
  /** The same where the slice is used up. */
  restWhenDue(): Promise<void>;
}

export function createSlices(): Slices {
  let last = performance.now();
  const isDue = (): boolean => performance.now() - last >= SLICE;
  const rest = async (): Promise<void> => {
    await new Promise((resolve) => setImmediate(resolve));
    last = performance.now();
  };
  return {
    ...{ isDue, rest },
    restWhenDue: async () => {
      if (isDue()) await rest();
    },
  };
}

/** Takes all steps. @param onRest told of the step before each rest */
export async function inSlices<Step, Value>(
  steps: Generator<Step, Value>,
  onRest: (step: Step) => void = () => undefined,
): Promise<Value> {
  const slices = createSlices();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (!slices.isDue()) continue;
    onRest(step.value);
    await slices.rest();
  }
}
