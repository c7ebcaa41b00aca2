/** Long work in slices: as much in a frame as its budget holds, given up when other work takes its place. */

export interface Slices {
  /**
   * Begins with the next frame, in the place of what runs.
   * @param budget milliseconds of work in one frame.
   * @param done is called at the end, not when the work is given up.
   */
  begin(steps: Iterator<void>, budget: number, done: () => void): void;
  stop(): void;
}

export function slices(): Slices {
  let running = 0;
  const stop = (): void => cancelAnimationFrame(running);
  return {
    begin: (steps, budget, done) => {
      stop();
      const work = (): void => {
        const end = performance.now() + budget;
        while (!steps.next().done) {
          if (performance.now() < end) continue;
          running = requestAnimationFrame(work);
          return;
        }
        done();
      };
      running = requestAnimationFrame(work);
    },
    stop,
  };
}
