/** 拆分: the claims that are about another thing, chosen by document, and its name. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StatementId } from '../../../graph-data/model/ids.ts';
import type { EntityDetail } from '../../bridge/contract.ts';
import { FilterText } from '../../components/filter-text.tsx';
import { changeDraft, type NamingDraft } from '../../state/naming/index.ts';
import { usePlaceWords } from '../evidence/use-place-words.ts';
import { useClaimWords } from '../labels.ts';
import { Field, SinceField } from './field.tsx';
import { type ClaimGroup, claimGroups } from './split-claims.ts';

interface Props {
  readonly draft: NamingDraft;
  readonly detail: EntityDetail;
}

function useGroups(detail: EntityDetail): readonly ClaimGroup[] {
  const { t } = useTranslation();
  const words = useClaimWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words change with the language, and then `t` does
  return useMemo(() => claimGroups(detail, (role) => t(`role.${role}`), words), [detail, t]);
}

function toggled(
  claims: ReadonlySet<StatementId>,
  ids: readonly StatementId[],
  on: boolean,
): ReadonlySet<StatementId> {
  const next = new Set(claims);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}

function Group({ group, draft }: { readonly group: ClaimGroup; readonly draft: NamingDraft }) {
  const { t } = useTranslation();
  const placeWords = usePlaceWords();
  const ids = group.lines.map(({ id }) => id);
  const all = ids.every((id) => draft.claims.has(id));
  const take = (chosen: readonly StatementId[], on: boolean): void =>
    changeDraft({ claims: toggled(draft.claims, chosen, on) });
  return (
    <li>
      <label className="split-group">
        <input type="checkbox" checked={all} onChange={({ target }) => take(ids, target.checked)} />
        <span>{group.title}</span>
        <span className="split-group__count">{t('names.claims', { count: ids.length })}</span>
      </label>
      <ul>
        {group.lines.map(({ id, what, line }) => (
          <li key={id}>
            <label className="split-claim">
              <input
                type="checkbox"
                checked={draft.claims.has(id)}
                onChange={({ target }) => take([id], target.checked)}
              />
              <span>{what}</span>
              <span className="split-claim__line">{placeWords(group.document, line)}</span>
            </label>
          </li>
        ))}
      </ul>
    </li>
  );
}

export function SplitFields({ draft, detail }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const groups = useGroups(detail)
    .map((group) => ({ ...group, lines: group.lines.filter(({ what }) => what.includes(text.trim())) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <>
      <Field
        first
        label={t('names.splitName')}
        value={draft.splitName}
        change={(splitName) => changeDraft({ splitName })}
      />
      <SinceField draft={draft} />
      <fieldset className="split-claims">
        <legend>{t('names.splitClaims')}</legend>
        <FilterText label={t('names.splitFilter')} value={text} change={setText} />
        <ul className="split-claims__groups">
          {groups.map((group) => (
            <Group key={group.document} group={group} draft={draft} />
          ))}
        </ul>
      </fieldset>
    </>
  );
}
