/**
 * A note on a claim is kept by the id under which the claim was read: it stays on it when the user corrects it, chooses another
 * role rule, or takes either back.
 */
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { NoteSubject } from '../../../graph-data/model/note.ts';
import type { ReadableWorkspace } from '../../database/index.ts';
import type { Session } from './session.ts';

export interface NotedClaims {
  /** As it is kept. */
  readonly kept: (subject: NoteSubject) => NoteSubject;
  /** As it stands now. */
  readonly shown: (subject: NoteSubject) => NoteSubject;
}

/** The workspace before any chosen rule, and what was read in the place of claims that a rule gave another role. */
export type Reading = Pick<Session, 'ruled'> & { readonly source: ReadableWorkspace };

/** What was read and what stands in its place, where that is another claim. */
async function pairsIn({
  source,
  ruled,
}: Reading): Promise<readonly (readonly [read: StatementId, standing: StatementId])[]> {
  const byRule = [...ruled].map(([standing, read]) => [read.id, standing] as const);
  const corrected = (await source.appliedAmendments()).flatMap(({ source: reading, result }) =>
    reading === null || result === null ? [] : [[reading.statement.id, result] as const],
  );
  return [...byRule, ...corrected];
}

export async function notedClaims(reading: Reading): Promise<NotedClaims> {
  const pairs = await pairsIn(reading);
  const standing = new Map(pairs);
  const read = new Map(pairs.map(([from, to]) => [to, from]));
  const by =
    (ids: ReadonlyMap<StatementId, StatementId>) =>
    (subject: NoteSubject): NoteSubject =>
      subject.kind === 'claim' ? { ...subject, id: ids.get(subject.id) ?? subject.id } : subject;
  return { kept: by(read), shown: by(standing) };
}
