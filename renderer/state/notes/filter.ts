/** Which notes a list shows. Pure. */
import type { NoteLine } from '../../bridge/contract.ts';

export const NOTE_STATES = ['all', 'notes', 'bookmarks', 'gone'] as const;
export type NoteState = (typeof NOTE_STATES)[number];

export interface NoteFilter {
  readonly state: NoteState;
  readonly text: string;
}

const PASSES: Readonly<Record<NoteState, (line: NoteLine) => boolean>> = {
  all: () => true,
  notes: ({ text }) => text !== '',
  bookmarks: ({ bookmarked }) => bookmarked,
  gone: ({ gone }) => gone,
};

/** Words are looked for in the note and in the name of what it is on. */
export function notesWithin(lines: readonly NoteLine[], { state, text }: NoteFilter): readonly NoteLine[] {
  const words = text.trim().toLowerCase();
  return lines.filter(
    (line) => PASSES[state](line) && `${line.name}\n${line.text}`.toLowerCase().includes(words),
  );
}
