/** The ledger, known to every place where a claim shows: looked up by the claim that stands or that was read. */
import { useEffect } from 'react';
import { create } from 'zustand';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { useAnswer } from '../answers/index.ts';

interface LinesState {
  readonly lines: readonly AmendmentLine[];
  /** Entries in force by the claim that stands, oldest first. */
  readonly byResult: ReadonlyMap<string, readonly AmendmentLine[]>;
}

export const useAmendmentLines = create<LinesState>(() => ({ lines: [], byResult: new Map() }));

export function linesByResult(lines: readonly AmendmentLine[]): LinesState['byResult'] {
  const byResult = new Map<string, AmendmentLine[]>();
  for (const line of lines.toReversed()) {
    if (line.state !== 'in-force' || line.result === null) continue;
    byResult.set(line.result, [...(byResult.get(line.result) ?? []), line]);
  }
  return byResult;
}

/** Keeps the ledger true for as long as the workbench is open; the last one stays while it is asked for again. */
export function useAmendmentLoading(): void {
  const { value } = useAnswer('amendments.list', null);
  useEffect(() => {
    if (value !== null) useAmendmentLines.setState({ lines: value, byResult: linesByResult(value) });
  }, [value]);
}

const NONE: readonly AmendmentLine[] = [];

/** The entries that made this claim what it is. */
export function useAmendmentsOf(statement: string): readonly AmendmentLine[] {
  return useAmendmentLines(({ byResult }) => byResult.get(statement) ?? NONE);
}
