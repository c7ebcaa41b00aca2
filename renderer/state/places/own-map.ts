/** The user's own map: loading, saying what it is, taking it away and having it back; and what went wrong last. */
import { create } from 'zustand';
import { request } from '../../bridge/client.ts';
import type { Failure, OwnMapFacts } from '../../bridge/contract.ts';

interface OwnMapState {
  readonly busy: boolean;
  readonly failure: Failure | null;
  /** Whether the map that is shown has a change to take back. */
  readonly undoable: boolean;
}

export const useOwnMap = create<OwnMapState>(() => ({ busy: false, failure: null, undoable: false }));

export const setOwnMapUndoable = (undoable: boolean): void => useOwnMap.setState({ undoable });

type Change = 'places.loadMap' | 'places.removeMap' | 'places.undoMap';

/** The workspace tells of the change, so that whoever shows the map asks again. */
async function change(name: Change): Promise<void> {
  if (useOwnMap.getState().busy) return;
  useOwnMap.setState({ busy: true, failure: null });
  const answer = await request(name, null);
  useOwnMap.setState({ busy: false, failure: answer.ok ? null : answer.error });
}

export const loadOwnMap = (): Promise<void> => change('places.loadMap');
export const removeOwnMap = (): Promise<void> => change('places.removeMap');
export const undoOwnMap = (): Promise<void> => change('places.undoMap');

export async function editOwnMap(facts: OwnMapFacts): Promise<void> {
  const answer = await request('places.editMap', facts);
  useOwnMap.setState({ failure: answer.ok ? null : answer.error });
}
