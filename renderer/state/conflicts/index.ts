/** Figures in conflict, known to every place where a figure shows: looked up by figure or by claim. */
import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { type ConflictStates, conflictStates } from '../../../graph-data/graph/figures/index.ts';
import type { ConflictMark } from '../../bridge/contract.ts';
import { useAnswer } from '../answers/index.ts';

type MarksById = ReadonlyMap<string, readonly ConflictMark[]>;

interface ConflictsState {
  readonly marks: readonly ConflictMark[];
  readonly byId: MarksById;
}

export const useConflicts = create<ConflictsState>(() => ({ marks: [], byId: new Map() }));

/** By each figure, by the claims that state them and by the claim of the contradiction. */
export function marksById(marks: readonly ConflictMark[]): MarksById {
  const byId = new Map<string, ConflictMark[]>();
  for (const mark of marks)
    for (const id of [...mark.figures, ...mark.stating, mark.statement])
      byId.set(id, [...(byId.get(id) ?? []), mark]);
  return byId;
}

/** Keeps the marks true for as long as the workbench is open; the last ones stay while they are asked for again. */
export function useConflictLoading(): void {
  const { value } = useAnswer('conflicts.list', null);
  useEffect(() => {
    if (value !== null) useConflicts.setState({ marks: value, byId: marksById(value) });
  }, [value]);
}

const NONE: readonly ConflictMark[] = [];

/** The contradictions of a figure, of the claim that states it, or the one a claim says. */
export function useConflictsOf(id: string): readonly ConflictMark[] {
  return useConflicts(({ byId }) => byId.get(id) ?? NONE);
}

export function useConflictStates(): ConflictStates {
  const marks = useConflicts((state) => state.marks);
  return useMemo(() => conflictStates(marks), [marks]);
}
