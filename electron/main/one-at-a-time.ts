/** Work that runs once at a time, with its cancel switch. */
import { BridgeProblem } from '../bridge/problem.ts';

export interface OneAtATime {
  /** @throws BridgeProblem with the code, where the work runs already */
  run<Value>(work: (signal: AbortSignal) => Promise<Value>): Promise<Value>;
  cancel(): void;
  /** Cancels what runs and waits for its end; tells whether there was something. */
  stop(): Promise<boolean>;
}

/** @param code says that it runs already */
export function oneAtATime(code: `${'link' | 'import' | 'copy' | 'export'}-running`): OneAtATime {
  let running: AbortController | null = null;
  let ended: Promise<unknown> = Promise.resolve();
  return {
    run: async (work) => {
      if (running !== null) throw new BridgeProblem(code);
      running = new AbortController();
      const working = work(running.signal).finally(() => {
        running = null;
      });
      ended = working.catch(() => undefined);
      return working;
    },
    cancel: () => running?.abort(),
    stop: async () => {
      const was = running !== null;
      running?.abort();
      await ended;
      return was;
    },
  };
}
