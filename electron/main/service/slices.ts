/** Long work in slices: other requests get their turn between two of them. */
import { inOneGo } from '../../../graph-data/graph/index.ts';

/** Of more claims, work on all of them is felt: others get their turn meanwhile. With fewer it is done before anybody can ask. */
export const MANY_CLAIMS = 20_000;

/** Milliseconds of work before others get their turn. */
const SLICE = 40;

export interface Slices {
  /** The slice is used up. */
  isDue(): boolean;
  /** Lets others work, then begins the next one. */
  rest(): Promise<void>;
  /** The same in work on many claims, where the slice is used up. */
  restOver(claims: number): Promise<void>;
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
    restOver: async (claims) => {
      if (claims > MANY_CLAIMS && isDue()) await rest();
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

/** Takes all steps of work on so many claims. */
export async function overClaims<Value>(claims: number, steps: Generator<void, Value>): Promise<Value> {
  return claims > MANY_CLAIMS ? inSlices(steps) : inOneGo(steps);
}
