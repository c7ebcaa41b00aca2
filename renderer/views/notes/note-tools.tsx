/** The two buttons of a subject: its note, its bookmark. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { orTell } from '../../state/judgements/index.ts';
import { changeNote, keyOf, type NoteSubject, setWriting, useNoteOn } from '../../state/notes/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';

interface Props {
  readonly subject: NoteSubject;
  /** What the note is on, where the buttons do not stand beside it. */
  readonly label?: string;
  /** Whether the keys mean this subject. */
  readonly keyed?: boolean;
}

export function NoteTools({ subject, label, keyed = false }: Props) {
  const { t } = useTranslation();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const { text = '', bookmarked = false } = useNoteOn(keyOf(subject)) ?? {};
  return (
    <>
      <IconButton
        icon="note"
        label={label ?? t(text === '' ? 'notes.write' : 'notes.change')}
        {...(keyed && { keys: 'Shift+N' })}
        pressed={text !== ''}
        disabled={readOnly}
        run={() => setWriting(subject)}
      />
      <IconButton
        icon="star"
        label={t(bookmarked ? 'notes.unbookmark' : 'notes.bookmark')}
        {...(keyed && { keys: 'Ctrl+Shift+B' })}
        pressed={bookmarked}
        disabled={readOnly}
        run={() => void orTell(changeNote(subject, { bookmarked: !bookmarked }))}
      />
    </>
  );
}
