/** Figures in conflict, known to every place where one shows: looked up by figure, by what it is a figure of, or by claim. */
import { useMemo } from 'react';
import { create } from 'zustand';
import {
  type ConflictState,
  type ConflictStates,
  conflictState,
  conflictStates,
} from '../../../graph-data/graph/figures/index.ts';
import type { ConflictMark } from '../../bridge/contract.ts';
import { useTaking } from '../answers/index.ts';

export { type ConflictState, conflictState };

type MarksById = ReadonlyMap<string, readonly ConflictMark[]>;

interface ConflictsState {
  readonly marks: readonly ConflictMark[];
  readonly byId: MarksById;
}

export const useConflicts = create<ConflictsState>(() => ({ marks: [], byId: new Map() }));

/** By each figure, by its indicator and its thread, by the claims that state them and by the claim of the contradiction. */
export function marksById(marks: readonly ConflictMark[]): MarksById {
  const byId = new Map<string, ConflictMark[]>();
  for (const mark of marks)
    for (const id of [...mark.figures, ...mark.about, ...mark.stating, mark.statement])
      byId.set(id, [...(byId.get(id) ?? []), mark]);
  return byId;
}

function take(marks: readonly ConflictMark[]): void {
  useConflicts.setState({ marks, byId: marksById(marks) });
}

/** Keeps the marks true for as long as the workbench is open; the last ones stay while they are asked for again. */
export const useConflictLoading = (): void => useTaking('conflicts.list', null, take);

const NONE: readonly ConflictMark[] = [];

/** The contradictions of a figure or of what it is about, of the claim that states it, or the one a claim says. */
export const conflictsOf = (id: string, { byId } = useConflicts.getState()): readonly ConflictMark[] =>
  byId.get(id) ?? NONE;

/** As `conflictsOf`, kept true. */
export function useConflictsOf(id: string): readonly ConflictMark[] {
  return useConflicts((state) => conflictsOf(id, state));
}

/** Whether something is in a conflict that waits or in a settled one; null for what is in none. */
export const conflictStateOf = (id: string): ConflictState | null => conflictState(conflictsOf(id));

export function useConflictStates(): ConflictStates {
  const marks = useConflicts((state) => state.marks);
  return useMemo(() => conflictStates(marks), [marks]);
}
