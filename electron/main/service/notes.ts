/** `notes.*`: notes and bookmarks with what the workspace knows of their subjects now. */
import { relationWords, shortName } from '../../../graph-data/graph/tables/index.ts';
import { type Note, type NoteSubject, noteKey } from '../../../graph-data/model/note.ts';
import type { NoteInput, NoteLine } from '../../bridge/contract.ts';
import type { ReadableWorkspace } from '../../database/index.ts';
import { notedClaims, type Reading } from './noted-claims.ts';
import { requireWritable, type Session } from './session.ts';

/** What a subject is called, and the kind of a thing; null for what the workspace does not have. */
type Known = { readonly name: string; readonly thingKind: string | null } | null;

/** Looks subjects up in what is read once for all of them. */
async function lookUp(workspace: ReadableWorkspace): Promise<(subject: NoteSubject) => Known> {
  const things = new Map((await workspace.entities()).map((entity) => [entity.id, entity]));
  const claims = new Map((await workspace.statements()).map((statement) => [statement.id, statement]));
  const papers = new Map((await workspace.documents()).map(({ document }) => [document.id, document]));
  const views = new Map((await workspace.savedViews()).map((view) => [view.id, view]));
  const plain = (name: string | undefined): Known => (name === undefined ? null : { name, thingKind: null });
  return (subject) => {
    if (subject.kind === 'thing') {
      const thing = things.get(subject.id);
      return thing === undefined ? null : { name: thing.name, thingKind: thing.kind };
    }
    if (subject.kind === 'view') return plain(views.get(subject.id)?.title);
    if (subject.kind === 'line') {
      const paper = papers.get(subject.document);
      return plain(paper && `${shortName(paper)}第${subject.line}行`);
    }
    const claim = claims.get(subject.id);
    if (claim === undefined) return null;
    const { subject: from, relation, object, qualifiers } = claim;
    const to = object === null ? (qualifiers.value ?? '') : (things.get(object)?.name ?? '');
    return plain([things.get(from)?.name ?? '', relationWords(relation), to].filter(Boolean).join(' '));
  };
}

export const notesOf = (session: Session): Promise<readonly NoteLine[]> =>
  listNotes(session.opened.workspace, session);

/** @param reading what was read in the place of the claims that stand. */
export async function listNotes(
  workspace: ReadableWorkspace,
  reading: Reading,
): Promise<readonly NoteLine[]> {
  const notes = await workspace.notes();
  // All things and claims are looked through for the names of subjects.
  if (notes.length === 0) return [];
  const known = await lookUp(workspace);
  const { shown } = await notedClaims(reading);
  return notes.map((note) => {
    const subject = shown(note.subject);
    const found = known(subject);
    return {
      ...note,
      subject,
      key: noteKey(subject),
      name: found?.name ?? note.name,
      thingKind: found?.thingKind ?? null,
      gone: found === null,
    };
  });
}

/** The note as it will be kept; what is gone keeps the name it had. */
async function toNote(workspace: ReadableWorkspace, input: NoteInput, subject: NoteSubject): Promise<Note> {
  const key = noteKey(subject);
  const before = (await workspace.notes()).find((note) => noteKey(note.subject) === key);
  const name = (await lookUp(workspace))(input.subject)?.name ?? before?.name ?? '';
  return { ...input, subject, name, at: new Date().toISOString() };
}

/** @throws WorkspaceProblem where the workspace cannot be written */
export async function writeNote(session: Session, input: NoteInput): Promise<readonly NoteLine[]> {
  requireWritable(session);
  const { workspace } = session.opened;
  const subject = (await notedClaims(session)).kept(input.subject);
  if (input.text === '' && !input.bookmarked) await workspace.removeNote(subject);
  else await workspace.writeNote(await toNote(workspace, input, subject));
  return notesOf(session);
}
