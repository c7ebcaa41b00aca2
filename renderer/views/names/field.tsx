/** One labelled line of the dialog. */
import { Input } from 'antd';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { changeDraft, type NamingDraft, sinceOf } from '../../state/naming/index.ts';

/** As long as the ledger takes a name. */
const LONGEST_NAME = 200;

/** Id of the form at the end of the dialog: Enter in any line saves, as far as there is something to save. */
export const SAVING_FORM = 'names-save';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly longest?: number;
  readonly problem?: string | null;
  readonly first?: boolean;
  readonly change: (value: string) => void;
}

export function Field({
  label,
  value,
  placeholder = '',
  longest = LONGEST_NAME,
  problem = null,
  first = false,
  change,
}: Props) {
  const [field, hint] = [useId(), useId()];
  return (
    <div className="names-field">
      <label htmlFor={field}>{label}</label>
      <Input
        id={field}
        form={SAVING_FORM}
        autoFocus={first}
        value={value}
        maxLength={longest}
        placeholder={placeholder}
        status={problem === null ? '' : 'warning'}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : hint}
        onChange={(event) => change(event.target.value)}
      />
      {problem !== null && (
        <span id={hint} className="names-field__problem">
          {problem}
        </span>
      )}
    </div>
  );
}

/** The day since when, as precise as it is known. */
export function SinceField({ draft }: { readonly draft: NamingDraft }) {
  const { t } = useTranslation();
  return (
    <Field
      label={t('names.since')}
      value={draft.since}
      placeholder={t('names.sinceHint')}
      problem={sinceOf(draft) === undefined ? t('names.sinceWrong') : null}
      change={(since) => changeDraft({ since })}
    />
  );
}
