/** ※ and ★ behind the name of a thing in a list: it has a note, it is a bookmark. */
import { useTranslation } from 'react-i18next';
import { keyOf, type NoteSubject, useNoteOn } from '../../state/notes/index.ts';
import './notes.css';

export function NoteSign({ subject }: { readonly subject: NoteSubject }) {
  const { t } = useTranslation();
  const line = useNoteOn(keyOf(subject));
  if (line === undefined) return null;
  return (
    <span className="note-sign">
      {line.text !== '' && (
        <span title={line.text}>
          <span aria-hidden="true">※</span>
          <span className="visually-hidden">{t('notes.noted')}</span>
        </span>
      )}
      {line.bookmarked && (
        <span>
          <span aria-hidden="true">★</span>
          <span className="visually-hidden">{t('notes.bookmarked')}</span>
        </span>
      )}
    </span>
  );
}
