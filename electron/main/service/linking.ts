/** One linking at a time, with its cancel switch. */
import type { LinkProgress, LinkReport } from '../../bridge/contract.ts';
import { linkFolder } from '../../files/index.ts';
import { inWords } from '../failures.ts';
import { oneAtATime } from '../one-at-a-time.ts';
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
  const linking = oneAtATime('link-running');
  return {
    link: (session, folder, language) =>
      linking.run(async (signal) => {
        requireWritable(session);
        const options = { signal, now: () => new Date(), onProgress };
        return inWords(await linkFolder(session.opened.workspace, folder, options), language);
      }),
    cancel: linking.cancel,
    stop: async () => {
      await linking.stop();
    },
  };
}
