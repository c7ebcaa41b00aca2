/** The responsibility matrix: public API. What is asked lives in the address, what is picked and where the keys are here. */
import { useCallback, useMemo } from 'react';
import { create } from 'zustand';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { useViewParameters } from '../navigation/index.ts';
import { CURSOR_START, type Cursor } from './cursor.ts';
import { type MatrixQuestion, parametersOf, questionOf } from './parameters.ts';
import { type CellPick, NO_PICKS, type Picks, toggleCell, toggleLine } from './picks.ts';

export {
  type AxisSettings,
  EVERYTHING,
  type GroupBy,
  type MatrixBand,
  type MatrixCell,
  type MatrixClaim,
  type MatrixFilter,
  type MatrixGroup,
  type MatrixKind,
  type MatrixLine,
  type MatrixModel,
  type MatrixSum,
  type MatrixView,
  ROLE_ORDER,
  type SortBy,
  type ViewLine,
  viewMatrix,
} from '../../../graph-data/graph/matrix/index.ts';
export { type Cursor, clamped, moved } from './cursor.ts';
export * from './geometry.ts';
export {
  axisChoices,
  isFiltered,
  MATRIX_KINDS,
  type MatrixQuestion,
  withAxis,
  withFilter,
  withKind,
  withSort,
} from './parameters.ts';
export { cellKey, type Picks, pickCount, pickedThings } from './picks.ts';

interface MatrixState {
  readonly cursor: Cursor;
  readonly picks: Picks;
}

export const useMatrix = create<MatrixState>(() => ({ cursor: CURSOR_START, picks: NO_PICKS }));

export const moveCursor = (cursor: Cursor): void => useMatrix.setState({ cursor });
export const pickLine = (id: EntityId): void =>
  useMatrix.setState(({ picks }) => ({ picks: toggleLine(picks, id) }));
export const pickCell = (cell: CellPick): void =>
  useMatrix.setState(({ picks }) => ({ picks: toggleCell(picks, cell) }));
export const clearPicks = (): void => useMatrix.setState({ picks: NO_PICKS });

/** Where the pointer is: apart from the rest, because it changes with every move of the hand. */
export const useMatrixPointer = create<{
  readonly at: (Cursor & { readonly x: number; readonly y: number }) | null;
}>(() => ({ at: null }));

/** The question the address asks, and how to ask another. */
export function useMatrixQuestion(): readonly [MatrixQuestion, (question: MatrixQuestion) => void] {
  const [parameters, change] = useViewParameters();
  const question = useMemo(() => questionOf(parameters), [parameters]);
  const ask = useCallback((next: MatrixQuestion) => change(parametersOf(next)), [change]);
  return [question, ask];
}
