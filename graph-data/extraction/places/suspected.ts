/** Misread names: curated, never mended. The printed form stays; the suspected one stands beside it with its reason. */
import suspectedRecords from './suspected-names.json' with { type: 'json' };
import type { Suspected } from './types.ts';

interface SuspectedRecord {
  readonly printed: string;
  readonly suspected: string;
  readonly reason: string;
  /** Where the damage was seen; the record applies wherever the printed form, which is no name by itself, occurs. */
  readonly seen: string;
}

const byPrinted = new Map(
  (suspectedRecords as readonly SuspectedRecord[]).map((record) => [record.printed, record]),
);

/** The curated suspicion about a printed name, or null. */
export function suspectedName(printed: string): Suspected | null {
  const record = byPrinted.get(printed);
  return record ? { name: record.suspected, reason: `${record.reason}（${record.seen}）` } : null;
}
