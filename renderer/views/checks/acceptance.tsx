/** Marking a finding as looked at, with a note, and taking the mark back. */
import { Button, Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingAcceptance } from '../../bridge/contract.ts';
import { useDay } from '../labels.ts';
import './acceptance.css';

interface FormProps {
  readonly save: (note: string, author: string) => void;
  readonly cancel: () => void;
}

export function AcceptForm({ save, cancel }: FormProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const [author, setAuthor] = useState('');
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    cancel();
  };
  return (
    <form
      className="accept-form"
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        save(note.trim(), author.trim());
      }}
    >
      <Input
        autoFocus
        className="accept-form__note"
        value={note}
        maxLength={1000}
        aria-label={t('checks.note')}
        placeholder={t('checks.notePlaceholder')}
        onChange={(event) => setNote(event.target.value)}
      />
      <Input
        value={author}
        maxLength={60}
        aria-label={t('checks.author')}
        placeholder={t('checks.author')}
        onChange={(event) => setAuthor(event.target.value)}
      />
      <Button type="primary" htmlType="submit">
        {t('checks.save')}
      </Button>
      <Button onClick={cancel}>{t('checks.cancel')}</Button>
    </form>
  );
}

interface NoteProps {
  readonly acceptance: FindingAcceptance;
  /** What the mark says. */
  readonly label: string;
}

export function AcceptedNote({ acceptance, label }: NoteProps) {
  const day = useDay();
  const facts = [label, day(acceptance.at), acceptance.author].filter(Boolean).join(' · ');
  return (
    <p className="accepted-note">
      <span className="accepted-note__facts">{facts}</span>
      {acceptance.note && <span>{acceptance.note}</span>}
    </p>
  );
}
