/** Misread names of undertakings: curated, never mended; the printed form stays and the suspected one stands beside it. */
import type { Suspected } from '../places/types.ts';
import suspectedRecords from './suspected-names.json' with { type: 'json' };

interface SuspectedRecord {
  /** Part of the name that is damaged; no word by itself, so that it can mean nothing else. */
  readonly printed: string;
  readonly suspected: string;
  readonly reason: string;
  readonly seen: string;
}

const records = suspectedRecords as readonly SuspectedRecord[];

/** The curated suspicion about a name, or null. */
export function suspectedInitiative(name: string): Suspected | null {
  const record = records.find((candidate) => name.includes(candidate.printed));
  if (!record) return null;
  return {
    name: name.replace(record.printed, record.suspected),
    reason: `${record.reason}（${record.seen}）`,
  };
}
