/** Undo and redo of one value, as pure functions. */
export interface History<T> {
  readonly past: readonly T[];
  readonly present: T;
  readonly future: readonly T[];
}

/** Steps kept; a step is a shared immutable value, so the limit is about use, not memory. */
const LIMIT = 100;

export function historyOf<T>(present: T): History<T> {
  return { past: [], present, future: [] };
}

/** Makes `next` the present; the same value again is no step. */
export function record<T>(history: History<T>, next: T): History<T> {
  if (Object.is(next, history.present)) return history;
  return { past: [...history.past, history.present].slice(-LIMIT), present: next, future: [] };
}

/** Every value from the oldest that is kept to the newest that was undone; the present is at `past.length`. */
export const stepsOf = <T>({ past, present, future }: History<T>): readonly T[] => [
  ...past,
  present,
  ...future,
];

/** Makes the value at a place of `stepsOf` the present; nothing is lost on the way, and a place that is none is no step. */
export function jump<T>(history: History<T>, place: number): History<T> {
  const steps = stepsOf(history);
  const present = steps[place];
  if (present === undefined || place === history.past.length) return history;
  return { past: steps.slice(0, place), present, future: steps.slice(place + 1) };
}

export const undo = <T>(history: History<T>): History<T> => jump(history, history.past.length - 1);
export const redo = <T>(history: History<T>): History<T> => jump(history, history.past.length + 1);

/** The same steps with another look at each value; no step is added. */
export function mapHistory<T>(history: History<T>, look: (value: T) => T): History<T> {
  return {
    past: history.past.map(look),
    present: look(history.present),
    future: history.future.map(look),
  };
}
