/** The ledger, known to every place where a claim shows: looked up by the claim that stands or that was read. */
import { create } from 'zustand';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { useTaking } from '../answers/index.ts';

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

function take(lines: readonly AmendmentLine[]): void {
  useAmendmentLines.setState({ lines, byResult: linesByResult(lines) });
}

/** Keeps the ledger true for as long as the workbench is open. */
export const useAmendmentLoading = (): void => useTaking('amendments.list', null, take);

const NONE: readonly AmendmentLine[] = [];

/** The entries that made this claim what it is. */
export function useAmendmentsOf(statement: string): readonly AmendmentLine[] {
  return useAmendmentLines(({ byResult }) => byResult.get(statement) ?? NONE);
}
