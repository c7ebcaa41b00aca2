/**
 * One writer for a workspace, on local disks and on shares where SQLite's own locks do not work: a file beside it that says who
 * writes. Made with `wx`, so that of two who come at once one gets it.
 */
import { writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode } from '../problem.ts';
import { type HeldLock, keepLock } from './beat.ts';
import { type LockHolder, printHolder, readHolder, sameLock, thisHolder } from './holder.ts';
import { isStale } from './stale.ts';

export type Acquired =
  /** `takenFrom` held it and is gone. */
  | { readonly kind: 'ours'; readonly lock: HeldLock; readonly takenFrom: LockHolder | null }
  /** Null where the lock does not say by whom. */
  | { readonly kind: 'held'; readonly holder: LockHolder | null }
  /** No lock can be made here: a full disk, a folder that may not be written. */
  | { readonly kind: 'refused'; readonly cause: unknown };

/** Turns; each is a change somebody else made in between. */
const MOST_TURNS = 20;
const BETWEEN_TURNS = 50;

export const lockFileOf = (workspace: string): string => `${workspace}.lock`;

/** True when the file is ours now. Synchronous, so that it is never seen without its content for longer than a write takes. */
export function makeLock(lock: string, holder: LockHolder): boolean {
  try {
    writeFileSync(lock, printHolder(holder), { flag: 'wx' });
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Null also where the disk does not let it be read now: the next turn asks again. */
const seenHolder = (lock: string): ReturnType<typeof readHolder> => readHolder(lock).catch(() => null);

/**
 * Takes a dead holder's lock away. Only who holds the guard does it, and looks once more: otherwise the slower of two would take
 * away the lock the faster one has just made.
 */
async function removeStale(lock: string, dead: LockHolder | 'unclear', own: LockHolder): Promise<void> {
  const guard = `${lock}.takeover`;
  if (!makeLock(guard, own)) {
    const other = await seenHolder(guard);
    if (other !== null && (await isStale(guard, other))) await rm(guard, { force: true });
    return;
  }
  try {
    if (sameLock(await seenHolder(lock), dead)) await rm(lock, { force: true });
  } finally {
    await rm(guard, { force: true });
  }
}

/** @param onLost told once, when another process has taken the lock over because this one was silent for too long */
export async function acquireLock(workspace: string, onLost: () => void): Promise<Acquired> {
  const lock = lockFileOf(workspace);
  const own = thisHolder();
  let takenFrom: LockHolder | null = null;
  try {
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      if (makeLock(lock, own)) return { kind: 'ours', lock: keepLock(lock, own, onLost), takenFrom };
      const holder = await seenHolder(lock);
      if (holder !== null) {
        if (!(await isStale(lock, holder)))
          return { kind: 'held', holder: holder === 'unclear' ? null : holder };
        await removeStale(lock, holder, own);
        takenFrom = holder === 'unclear' ? null : holder;
      }
      if (turn > 0) await wait(BETWEEN_TURNS);
    }
    return { kind: 'held', holder: null };
  } catch (cause) {
    return { kind: 'refused', cause };
  }
}

/** True when nobody holds the workspace, or only somebody who is gone. @throws where the disk does not say */
export async function isFree(workspace: string): Promise<boolean> {
  const lock = lockFileOf(workspace);
  const holder = await readHolder(lock);
  return holder === null || isStale(lock, holder);
}
