/** The place where a note is written. */
import { Button, Input } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure } from '../../bridge/contract.ts';
import { changeNote, LONGEST_NOTE, type NoteSubject, setWriting } from '../../state/notes/index.ts';
import { useFailureWords } from '../labels.ts';

interface Props {
  readonly subject: NoteSubject;
  readonly text: string;
}

export function NoteForm({ subject, text }: Props) {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const [written, setWritten] = useState(text);
  const [failure, setFailure] = useState<Failure | null>(null);
  const save = async (): Promise<void> => {
    const problem = await changeNote(subject, { text: written.trim() });
    if (problem === null) setWriting(null);
    else setFailure(problem);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') setWriting(null);
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <form
      className="note note--writing"
      aria-label={t('notes.own')}
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Input.TextArea
        autoFocus
        autoSize={{ minRows: 2, maxRows: 10 }}
        value={written}
        maxLength={LONGEST_NOTE}
        aria-label={t('notes.own')}
        placeholder={t('notes.placeholder')}
        onChange={(event) => setWritten(event.target.value)}
      />
      {failure && <p role="alert">{failureWords(failure).message}</p>}
      <div className="note__buttons">
        <span>{t('notes.keys')}</span>
        <Button size="small" onClick={() => setWriting(null)}>
          {t('notes.cancel')}
        </Button>
        <Button size="small" type="primary" htmlType="submit">
          {t('notes.save')}
        </Button>
      </div>
    </form>
  );
}
