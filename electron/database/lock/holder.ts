/** Who holds a workspace: what a lock file says, written and read. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { hostname, networkInterfaces, userInfo } from 'node:os';
import { z } from 'zod';
import { hashOf } from '../../../graph-data/model/ids.ts';
import { errorCode } from '../problem.ts';

const schema = z.object({
  program: z.literal('remit'),
  user: z.string(),
  host: z.string(),
  /** Hash of host name and network cards: machines set up from one image share a host name. */
  machine: z.string(),
  process: z.int(),
  /** ISO time. */
  since: z.string(),
  /** Drawn for each lock: says whether it is still the one that was read before. */
  token: z.string(),
});

export type LockHolder = Readonly<z.infer<typeof schema>>;

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // An account without an entry in the system's list of users.
    return process.env['USER'] ?? process.env['USERNAME'] ?? '';
  }
}

/** The same for every process of this machine; where it changes (a cable was plugged), a lock counts as another machine's. */
export function machineMark(): string {
  const cards = Object.values(networkInterfaces())
    .flat()
    .flatMap((card) => (card === undefined || card.internal ? [] : [card.mac]));
  return hashOf([hostname(), ...new Set(cards)].sort().join('\n')).slice(0, 20);
}

/** Its time is the system's: it is compared with when the machine started. */
export function thisHolder(): LockHolder {
  return {
    program: 'remit',
    user: userName(),
    host: hostname(),
    machine: machineMark(),
    process: process.pid,
    since: new Date().toISOString(),
    token: randomUUID(),
  };
}

export const printHolder = (holder: LockHolder): string => `${JSON.stringify(holder, null, 2)}\n`;

/**
 * Null where there is no lock; `unclear`: not finished yet, or not written by Remit.
 * @throws where the disk does not let it be read: that says nothing about who holds it
 */
export async function readHolder(file: string): Promise<LockHolder | 'unclear' | null> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  });
  if (text === null) return null;
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return 'unclear';
  }
}

/** The very lock that was read before, not one made since by whomever. */
export const sameLock = (a: LockHolder | 'unclear' | null, b: LockHolder | 'unclear'): boolean =>
  a === b || (a !== null && a !== 'unclear' && b !== 'unclear' && a.token === b.token);
