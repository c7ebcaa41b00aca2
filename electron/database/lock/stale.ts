/** Is the holder of a lock gone? On this machine the process tells, elsewhere the heartbeat. */
import { randomUUID } from 'node:crypto';
import { rm, stat, writeFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { errorCode } from '../problem.ts';
import { type LockHolder, machineMark } from './holder.ts';

/** Milliseconds without a heartbeat after which a holder elsewhere counts as gone. */
const SILENT_ELSEWHERE = 120_000;
/** Here the process is alive: silent for this long, it is another one that got the same number. */
const SILENT_HERE = 600_000;
/** Nobody takes this long between making a lock file and writing who holds it. */
const UNFINISHED = 10_000;
/** A clock may be set a little while the machine runs. */
const CLOCK_TOLERANCE = 60_000;

/** Signal 0 asks and does nothing; a process of another user is alive as well. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/**
 * Milliseconds since the lock was last written, both times told by the disk it lies on: clocks of two machines differ.
 * Zero where the folder does not let us ask.
 */
async function silence(lock: string): Promise<number> {
  const probe = `${lock}.${randomUUID()}`;
  try {
    await writeFile(probe, '', { flag: 'wx' });
    const [now, last] = await Promise.all([stat(probe), stat(lock)]);
    return now.mtimeMs - last.mtimeMs;
  } catch {
    return 0;
  } finally {
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

const isFromBeforeBoot = ({ since }: LockHolder): boolean =>
  Date.parse(since) < Date.now() - uptime() * 1000 - CLOCK_TOLERANCE;

/** @param lock file the holder was read from */
export async function isStale(lock: string, holder: LockHolder | 'unclear'): Promise<boolean> {
  if (holder === 'unclear') return (await silence(lock)) > UNFINISHED;
  if (holder.machine !== machineMark()) return (await silence(lock)) > SILENT_ELSEWHERE;
  if (!isAlive(holder.process) || isFromBeforeBoot(holder)) return true;
  return (await silence(lock)) > SILENT_HERE;
}
