/** Several things of the picture at once, for one action on all of them. Not part of the picture: no step of its history. */
import { create } from 'zustand';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { announce } from '../announcement/index.ts';
import { shownPart } from '../focus/index.ts';
import { useGraph, visiblePart } from '../graph/index.ts';
import { useSelection } from '../selection/index.ts';
import { grown, inverted, joined, kept, type Marks, NO_MARKS, toggled } from './producers.ts';

interface MarksState {
  readonly marks: Marks;
}

export const useMarks = create<MarksState>(() => ({ marks: NO_MARKS }));

// What leaves the picture cannot be acted on any more.
useGraph.subscribe(({ history }) => {
  const { marks } = useMarks.getState();
  const left = kept(visiblePart(history.present), marks);
  if (left !== marks) useMarks.setState({ marks: left });
});

export const marked = (): Marks => useMarks.getState().marks;

export function setMarks(marks: Marks): void {
  useMarks.setState({ marks });
  announce({ kind: 'marked', count: marks.size });
}

/** The first of several is what was selected before: that is what the hand adds to. */
function begun(): Marks {
  const { entity } = useSelection.getState();
  const isOnPicture = entity !== null && shownPart().nodes.has(entity);
  return marked().size === 0 && isOnPicture ? new Set([entity]) : marked();
}

/** Marks one more thing, or takes its mark away. */
export const toggleMark = (id: EntityId): void => setMarks(toggled(begun(), id));

/** Marks exactly this thing more or less, whatever is selected: by keyboard, where nothing was clicked before. */
export const toggleOnly = (id: EntityId): void => setMarks(toggled(marked(), id));

export const addMarks = (ids: Iterable<EntityId>): void => setMarks(joined(marked(), ids));
export const markAll = (): void => setMarks(new Set(shownPart().nodes.keys()));
export const invertMarks = (): void => setMarks(inverted(shownPart(), marked()));
export const growMarks = (from: Marks = marked()): void => setMarks(grown(shownPart(), from));

/** False when nothing was marked. */
export function clearMarks(): boolean {
  if (marked().size === 0) return false;
  setMarks(NO_MARKS);
  return true;
}
