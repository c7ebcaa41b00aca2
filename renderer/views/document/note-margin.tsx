/** ※ and ★ in the margin of a paragraph the user noted or bookmarked, and what is written there when it is opened. */
import { type KeyboardEvent, type MouseEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoteLine } from '../../bridge/contract.ts';
import { walkRows } from '../../components/walk-rows.ts';
import { signsOf } from '../../state/notes/index.ts';
import { NoteRow } from '../notes/note-row.tsx';
import { type NotedParagraph, signSelector } from './noted.ts';

interface MarginProps {
  readonly noted: NotedParagraph;
  readonly open: boolean;
  readonly toggle: (paragraph: number) => void;
}

/** The signs are drawn by the style sheet: copied text is that of the document. */
export function NoteMargin({ noted: { at, line, notes }, open, toggle }: MarginProps) {
  const { t } = useTranslation();
  const press = (event: MouseEvent): void => {
    event.stopPropagation();
    toggle(at);
  };
  return (
    <button
      type="button"
      className="reader-note"
      data-noted={at}
      data-signs={signsOf(notes)}
      aria-expanded={open}
      aria-label={t('text.notes', { count: notes.length, line })}
      title={notes.map(({ text, name }) => text || name).join('\n')}
      onClick={press}
    />
  );
}

interface OpenedProps {
  readonly noted: NotedParagraph;
  /** Shows what the note is on. */
  readonly show: (note: NoteLine) => void;
  /** Closes the list; the focus goes back to the sign. */
  readonly close: () => void;
  /** The last note went, and with it the sign. */
  readonly leave: () => void;
}

export function OpenedNotes({ noted: { at, line, notes }, show, close, leave }: OpenedProps) {
  const { t } = useTranslation();
  const list = useRef<HTMLUListElement>(null);
  // Of a long paragraph the end may be out of sight. A list that only comes back by scrolling takes no focus.
  useEffect(() => {
    if (!document.activeElement?.matches(signSelector(at))) return;
    const first = list.current?.querySelector('[data-row]');
    if (first instanceof HTMLElement) first.focus();
  }, [at]);
  const onKey = (event: KeyboardEvent<HTMLUListElement>): void => {
    walkRows(event);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  };
  return (
    <ul
      ref={list}
      className="reader-notes"
      aria-label={t('text.notes', { count: notes.length, line })}
      onKeyDown={onKey}
    >
      {notes.map((note) => (
        <NoteRow key={note.key} line={note} open={show} removed={leave} />
      ))}
    </ul>
  );
}
