/** Which thing stands for one that the user merged into it: addresses, marks and saved views follow it. */
import { create } from 'zustand';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { request } from '../../bridge/client.ts';
import { useWorkspace } from '../workspace/index.ts';

interface SuccessorsState {
  readonly standsFor: ReadonlyMap<EntityId, EntityId>;
  /** The thing each split made, by the entry of the ledger. */
  readonly parts: ReadonlyMap<string, EntityId>;
}

export const useSuccessors = create<SuccessorsState>(() => ({ standsFor: new Map(), parts: new Map() }));

/** The thing itself, or the one that stands for it now. */
export const nowOf = (id: EntityId): EntityId => useSuccessors.getState().standsFor.get(id) ?? id;

export async function loadSuccessors(): Promise<void> {
  const answer = await request('names.moved', null);
  if (!answer.ok) return;
  const { standsFor, parts } = answer.value;
  useSuccessors.setState({ standsFor: new Map(standsFor), parts: new Map(parts) });
}

/** Keeps up with the workspace; returns how to stop. */
export function followSuccessors(): () => void {
  return useWorkspace.subscribe(({ summary }, before) => {
    if (summary !== before.summary) void loadSuccessors();
  });
}
