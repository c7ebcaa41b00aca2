/** 别名: a further name, beside those the thing has. */
import { useTranslation } from 'react-i18next';
import type { EntityDetail } from '../../bridge/contract.ts';
import { changeDraft, type NamingDraft } from '../../state/naming/index.ts';
import { FactLine } from './fact-line.tsx';
import { Field } from './field.tsx';

interface Props {
  readonly draft: NamingDraft;
  readonly detail: EntityDetail;
}

export function AliasFields({ draft, detail: { entity, aliases, naming } }: Props) {
  const { t } = useTranslation();
  const others = aliases.map(({ name }) => name);
  const known = entity.fullName === null ? others : [entity.fullName, ...others];
  return (
    <>
      <Field first label={t('names.alias')} value={draft.alias} change={(alias) => changeDraft({ alias })} />
      <div className="names-known">
        <h4>{t('names.known')}</h4>
        <p>{known.length === 0 ? t('names.knownNone') : [...new Set(known)].join(t('list.comma'))}</p>
        {naming.length > 0 && (
          <ul>
            {naming.map((fact) => (
              <FactLine key={fact.amendment} fact={fact} />
            ))}
          </ul>
        )}
      </div>
    </>
  );
}
