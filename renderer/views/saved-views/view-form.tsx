/** Title and notes of a view. */
import { Button, Input } from 'antd';
import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LONGEST_NOTES, LONGEST_TITLE } from '../../state/saved-views/index.ts';

interface Props {
  readonly title: string;
  readonly notes: string;
  readonly save: (title: string, notes: string) => void;
  readonly cancel: () => void;
}

export function ViewForm({ save, cancel, ...before }: Props) {
  const { t } = useTranslation();
  const [titleField, notesField] = [useId(), useId()];
  const [title, setTitle] = useState(before.title);
  const [notes, setNotes] = useState(before.notes);
  const submit = (): void => {
    if (title.trim() !== '') save(title.trim(), notes.trim());
  };
  const onKey = (event: KeyboardEvent): void => {
    // Arrows and Delete belong to the words while they are written.
    event.stopPropagation();
    if (event.key === 'Escape') cancel();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  return (
    <form
      className="view-form"
      onKeyDown={onKey}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="view-form__field">
        <label htmlFor={titleField}>{t('views.titleLabel')}</label>
        <Input
          id={titleField}
          autoFocus
          value={title}
          maxLength={LONGEST_TITLE}
          onFocus={(event) => event.target.select()}
          onChange={(event) => setTitle(event.target.value)}
        />
      </div>
      <div className="view-form__field">
        <label htmlFor={notesField}>{t('views.notesLabel')}</label>
        <Input.TextArea
          id={notesField}
          value={notes}
          maxLength={LONGEST_NOTES}
          autoSize={{ minRows: 3, maxRows: 8 }}
          placeholder={t('views.notesHint')}
          onChange={(event) => setNotes(event.target.value)}
        />
      </div>
      <div className="view-form__end">
        <Button onClick={cancel}>{t('views.cancel')}</Button>
        <Button type="primary" htmlType="submit" disabled={title.trim() === ''}>
          {t('views.saveShort')}
        </Button>
      </div>
    </form>
  );
}
