/** What the menu offers to say of a thing or a line: 这不对…, a note, a bookmark; the same words and keys as beside them. */
import type { TFunction } from 'i18next';
import type { StatementId } from '../../../../graph-data/model/ids.ts';
import { correctClaim } from '../../../state/amendments/index.ts';
import { orTell } from '../../../state/judgements/index.ts';
import { changeNote, keyOf, type NoteSubject, useNotes, writeNoteOn } from '../../../state/notes/index.ts';
import { useWorkspace } from '../../../state/workspace/index.ts';
import { item } from './menu-item.ts';

interface Said {
  readonly subject: NoteSubject;
  /** Of a thing, that which stands for it as for its evidence; null where it has none. */
  readonly claim: StatementId | null;
  /** Brings what it is about into the panel, where a note is written. */
  readonly show: () => void;
}

export function saidItems(t: TFunction, { subject, claim, show }: Said) {
  const { text = '', bookmarked = false } = useNotes.getState().byKey.get(keyOf(subject)) ?? {};
  const readOnly = useWorkspace.getState().summary?.readOnly ?? true;
  const write = (): void => {
    show();
    writeNoteOn(subject);
  };
  const mark = (): void => void orTell(changeNote(subject, { bookmarked: !bookmarked }));
  return [
    item(
      'correct',
      t('amendments.correct'),
      () => claim !== null && correctClaim(claim),
      'Ctrl+D',
      readOnly || claim === null,
    ),
    item('note', t(text === '' ? 'notes.write' : 'notes.change'), write, 'Shift+N', readOnly),
    item('bookmark', t(bookmarked ? 'notes.unbookmark' : 'notes.bookmark'), mark, 'Ctrl+Shift+B', readOnly),
  ];
}
