/** 改名: the name the thing is shown under from now on, and since when. */
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../bridge/contract.ts';
import { changeDraft, type NamingDraft } from '../../state/naming/index.ts';
import { Field, SinceField } from './field.tsx';

interface Props {
  readonly draft: NamingDraft;
  readonly detail: EntityDetail;
}

export function RenameFields({ draft, detail: { entity } }: Props) {
  const { t } = useTranslation();
  return (
    <>
      <Field
        first
        label={t('names.newName')}
        value={draft.name}
        placeholder={entity.name}
        change={(name) => changeDraft({ name })}
      />
      <SinceField draft={draft} />
      <p className="names-hint">{t('names.renameHint')}</p>
    </>
  );
}
