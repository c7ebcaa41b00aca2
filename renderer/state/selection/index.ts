/** The one selection that all views, the outline, detail and evidence share: a face of the place the window is at. */
import { create } from 'zustand';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';
import { movePlace, usePlace } from '../navigation/place.ts';
import { type Place, selectEntity, selectStatement } from '../navigation/producers.ts';

export interface Selection {
  readonly entity: EntityId | null;
  /** The claim whose evidence is open. */
  readonly statement: StatementId | null;
}

function selectionOf({ history: { present } }: Place): Selection {
  return { entity: present.subject, statement: present.evidence };
}

export const useSelection = create<Selection>(() => selectionOf(usePlace.getState()));
usePlace.subscribe((place) => useSelection.setState(selectionOf(place)));

export const select = (id: EntityId): void => void movePlace((place) => selectEntity(place, id));
export const openEvidence = (id: StatementId): void => void movePlace((place) => selectStatement(place, id));
export const closeEvidence = (): void => void movePlace((place) => selectStatement(place, null));
