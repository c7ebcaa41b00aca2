/** A part of the picture that is marked, such as one path; not part of the picture itself, so it cannot be undone. */
import { create } from 'zustand';
import type { EntityId, StatementId } from '../../../graph-data/model/ids.ts';

interface HighlightState {
  readonly marked: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

export const useHighlight = create<HighlightState>(() => ({ marked: NOTHING }));

export function highlight(things: readonly EntityId[], claims: readonly StatementId[]): void {
  useHighlight.setState({ marked: new Set<string>([...things, ...claims]) });
}

export const clearHighlight = (): void => useHighlight.setState({ marked: NOTHING });
