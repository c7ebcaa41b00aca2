/** A lock that is held: written again and again, so that others see its holder alive, and taken away at the end. */
import { open, rm } from 'node:fs/promises';
import { type LockHolder, printHolder, readHolder, sameLock } from './holder.ts';

/** Milliseconds; six of them fit into the silence after which others take over. */
const BEAT = 20_000;

export interface HeldLock {
  release(): Promise<void>;
}

/** The same bytes over themselves: the disk notes the time, and nobody reads half a lock. */
async function touch(lock: string, holder: LockHolder): Promise<void> {
  const handle = await open(lock, 'r+');
  try {
    await handle.write(printHolder(holder), 0);
  } finally {
    await handle.close();
  }
}

export function keepLock(lock: string, own: LockHolder, onLost: () => void): HeldLock {
  const isOurs = async (): Promise<boolean> => sameLock(await readHolder(lock), own);
  const beat = async (): Promise<void> => {
    if (await isOurs()) return touch(lock, own);
    clearInterval(timer);
    onLost();
  };
  // A share that does not answer now may answer the next time.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT).unref();
  return {
    release: async () => {
      clearInterval(timer);
      if (await isOurs().catch(() => false)) await rm(lock, { force: true });
    },
  };
}
