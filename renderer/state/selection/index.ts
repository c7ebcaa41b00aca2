/** The shared selection: public API. */
import { create } from 'zustand';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import * as produce from './producers.ts';

export const useSelection = create<produce.Selection>(() => produce.NOTHING_SELECTED);

export const select = (id: EntityId): void => useSelection.setState((now) => produce.selectEntity(now, id));
export const openEvidence = (id: StatementId): void =>
  useSelection.setState((now) => produce.selectStatement(now, id));
export const closeEvidence = (): void => useSelection.setState((now) => produce.selectStatement(now, null));
export const goBack = (): void => useSelection.setState((now) => produce.goBack(now));
