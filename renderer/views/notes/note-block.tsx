/** The user's note on a subject, told apart from facts by its label, its rule and its slant; or the place to write it. */
import { useTranslation } from 'react-i18next';
import { keyOf, type NoteSubject, useNoteOn, useNotes } from '../../state/notes/index.ts';
import { useDay } from '../labels.ts';
import { NoteForm } from './note-form.tsx';
import './notes.css';

/** Nothing where there is no note and none is being written. */
export function NoteBlock({ subject }: { readonly subject: NoteSubject }) {
  const { t } = useTranslation();
  const day = useDay();
  const key = keyOf(subject);
  const line = useNoteOn(key);
  const isWriting = useNotes(({ writing }) => writing === key);
  const text = line?.text ?? '';
  if (isWriting) return <NoteForm key={key} subject={subject} text={text} />;
  if (line === undefined || text === '') return null;
  return (
    <aside className="note" aria-label={t('notes.own')}>
      <p className="note__label">
        {t('notes.own')}
        <span>{day(line.at)}</span>
      </p>
      <p className="note__text">{text}</p>
    </aside>
  );
}
