/** One linking at a time, with its cancel switch. */
import type { LinkProgress, LinkReport } from '../../bridge/contract.ts';
import { BridgeProblem } from '../../bridge/problem.ts';
import { linkFolder } from '../../files/index.ts';
import { inWords } from '../failures.ts';
import type { Language } from './messages.ts';
import { requireWritable, type Session } from './session.ts';

export interface Linking {
  link(session: Session, folder: string, language: Language): Promise<LinkReport>;
  cancel(): void;
  /** Cancels what runs and waits for its end. */
  stop(): Promise<void>;
}

/** @param onProgress told before each file. */
export function createLinking(onProgress: (progress: LinkProgress) => void): Linking {
  let running: AbortController | null = null;
  let ended: Promise<unknown> = Promise.resolve();
  return {
    link: async (session, folder, language) => {
      if (running !== null) throw new BridgeProblem('link-running');
      requireWritable(session);
      running = new AbortController();
      const options = { signal: running.signal, now: () => new Date(), onProgress };
      const working = linkFolder(session.opened.workspace, folder, options).finally(() => {
        running = null;
      });
      ended = working.catch(() => undefined);
      return inWords(await working, language);
    },
    cancel: () => running?.abort(),
    stop: async () => {
      running?.abort();
      await ended;
    },
  };
}
