/** Workspaces that were open on this machine: kept beside the preferences, because they belong to the person at this screen. */
import { access } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import { hashOf } from '../../graph-data/model/ids.ts';
import type { RecentWorkspace } from '../bridge/contract.ts';
import { stateFile } from './state-file.ts';

const MOST = 12;
/** Milliseconds a disk may take to answer; a share that is not connected can take a minute. */
const PATIENCE = 1500;
export const WORKSPACE_ENDING = '.remit';

const stored = z.array(z.strictObject({ file: z.string(), openedAt: z.string() })).catch([]);
type Entry = z.infer<typeof stored>[number];

export interface RecentWorkspaces {
  /** The one that was open last; whether it is still there is for the caller to see. */
  readonly latest: string | null;
  note(file: string, at: Date): void;
  clear(): void;
  /** Those that are still there, the latest first. @param open the one that is open */
  list(open: string): Promise<readonly RecentWorkspace[]>;
  /** The file behind an id; null where it is not in the list. */
  fileOf(id: string): string | null;
}

async function isThere(file: string): Promise<boolean> {
  const found = access(file).then(
    () => true,
    () => false,
  );
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), PATIENCE).unref());
  return Promise.race([found, late]);
}

const toRecent =
  (open: string) =>
  ({ file, openedAt }: Entry): RecentWorkspace => ({
    id: hashOf(file),
    name: basename(file, WORKSPACE_ENDING),
    folder: dirname(file),
    openedAt,
    isOpen: file === open,
  });

export function keepRecentWorkspaces(stateAt: string): RecentWorkspaces {
  const store = stateFile(stateAt);
  let entries: readonly Entry[] = stored.parse(store.read());
  const write = (next: readonly Entry[]): void => {
    entries = next;
    store.write(entries);
  };
  return {
    get latest() {
      return entries[0]?.file ?? null;
    },
    note: (file, at) => {
      const others = entries.filter((entry) => entry.file !== file);
      write([{ file, openedAt: at.toISOString() }, ...others].slice(0, MOST));
    },
    clear: () => write([]),
    list: async (open) => {
      const there = await Promise.all(entries.map(({ file }) => isThere(file)));
      return entries.filter((_, index) => there[index]).map(toRecent(open));
    },
    fileOf: (id) => entries.find(({ file }) => hashOf(file) === id)?.file ?? null,
  };
}
