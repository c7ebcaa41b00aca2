/** Notes and bookmarks of the user: what stands on a subject, writing it, and the way back. */
import { create } from 'zustand';
import { type NoteSubject, noteKey } from '../../../graph-data/model/note.ts';
import { request } from '../../bridge/client.ts';
import type { Failure, NoteInput, NoteLine } from '../../bridge/contract.ts';
import { useTaking } from '../answers/index.ts';
import { keepStep, orTell } from '../judgements/index.ts';
import { useSelection } from '../selection/index.ts';
import { setWorkbench } from '../workbench/index.ts';
import { useWorkspace } from '../workspace/index.ts';

export { NOTE_STATES, type NoteFilter, notesWithin } from './filter.ts';
export { signsOf } from './signs.ts';

export { type NoteSubject, noteKey as keyOf };

/** As long as a note of a saved view. */
export const LONGEST_NOTE = 4000;

interface NotesState {
  /** Changed last first; null until they came. */
  readonly lines: readonly NoteLine[] | null;
  readonly byKey: ReadonlyMap<string, NoteLine>;
  /** Key of the subject whose note is being written. */
  readonly writing: string | null;
}

export const useNotes = create<NotesState>(() => ({ lines: null, byKey: new Map(), writing: null }));

function take(lines: readonly NoteLine[]): void {
  useNotes.setState({ lines, byKey: new Map(lines.map((line) => [line.key, line])) });
}

/** Keeps them true for as long as the workbench is open: names and what is gone follow the workspace. */
export const useNotesLoading = (): void => useTaking('notes.list', null, take);

/** The note on a subject; undefined where there is none. */
export function useNoteOn(key: string): NoteLine | undefined {
  return useNotes(({ byKey }) => byKey.get(key));
}

async function write(input: NoteInput): Promise<Failure | null> {
  const answer = await request('notes.write', input);
  if (!answer.ok) return answer.error;
  take(answer.value);
  return null;
}

type Content = Pick<NoteInput, 'text' | 'bookmarked'>;

function toldOf(before: Content, after: Content): 'noted' | 'noteRemoved' | 'bookmarked' | 'bookmarkRemoved' {
  if (before.bookmarked !== after.bookmarked) return after.bookmarked ? 'bookmarked' : 'bookmarkRemoved';
  return after.text === '' ? 'noteRemoved' : 'noted';
}

/** Keeps what is changed of the note on a subject; null when it was kept. Ctrl+Z takes it back. */
export async function changeNote(subject: NoteSubject, change: Partial<Content>): Promise<Failure | null> {
  const { text = '', bookmarked = false } = useNotes.getState().byKey.get(noteKey(subject)) ?? {};
  const before: Content = { text, bookmarked };
  const after: Content = { ...before, ...change };
  if (after.text === text && after.bookmarked === bookmarked) return null;
  return keepStep({
    told: toldOf(before, after),
    make: () => write({ subject, ...after }),
    takeBack: () => write({ subject, ...before }),
  });
}

/** Opens the place to write the note of a subject, or closes it. */
export function setWriting(subject: NoteSubject | null): void {
  useNotes.setState({ writing: subject === null ? null : noteKey(subject) });
}

/** In the panel that shows the subject; whoever asks brings it there. */
export function writeNoteOn(subject: NoteSubject): void {
  setWorkbench({ detailOpen: true, detailWaits: false });
  setWriting(subject);
}

/** What a key means by “this”: the open claim, else the selected thing. */
function subjectAtHand(): NoteSubject | null {
  const { entity, statement } = useSelection.getState();
  if (statement !== null) return { kind: 'claim', id: statement };
  return entity === null ? null : { kind: 'thing', id: entity };
}

const isReadOnly = (): boolean => useWorkspace.getState().summary?.readOnly ?? true;

export function writeNoteHere(): void {
  const subject = subjectAtHand();
  if (subject !== null && !isReadOnly()) writeNoteOn(subject);
}

export function toggleBookmarkHere(): void {
  const subject = subjectAtHand();
  if (subject === null || isReadOnly()) return;
  const bookmarked = useNotes.getState().byKey.get(noteKey(subject))?.bookmarked ?? false;
  void orTell(changeNote(subject, { bookmarked: !bookmarked }));
}
