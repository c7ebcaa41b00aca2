/** Who says it and why; the day is today. */
import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

export interface Signed {
  readonly author: string;
  readonly note: string;
}

interface Props {
  readonly signed: Signed;
  readonly change: (signed: Signed) => void;
}

export function Signature({ signed, change }: Props) {
  const { t } = useTranslation();
  const [note, author] = [useId(), useId()];
  return (
    <div className="correction__signature">
      <div>
        <label htmlFor={note}>{t('amendments.note')}</label>
        <Input
          id={note}
          value={signed.note}
          maxLength={1000}
          placeholder={t('amendments.noteHint')}
          onChange={(event) => change({ ...signed, note: event.target.value })}
        />
      </div>
      <div>
        <label htmlFor={author}>{t('amendments.author')}</label>
        <Input
          id={author}
          value={signed.author}
          maxLength={60}
          placeholder={t('amendments.authorHint')}
          onChange={(event) => change({ ...signed, author: event.target.value })}
        />
      </div>
    </div>
  );
}
