/** One thing the user said about names: what, since when, by whom, and taking it back. */
import { useTranslation } from 'react-i18next';
import type { NamingFact } from '../../bridge/contract.ts';
import { takeBackNaming } from '../../state/naming/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { useSaidBy } from '../labels.ts';
import './fact-line.css';

/** 曾用名 of a rename, 合并自 of a merge; since when and why in brackets. */
function useFactWords(): (fact: NamingFact) => string {
  const { t } = useTranslation();
  return ({ kind, names, reason, since }) => {
    const what = t(`names.fact.${kind}`, { names: names.join(t('list.comma')) });
    const why = reason === 'reform' ? t('names.reform') : null;
    const day = since === null ? null : t('names.from', { day: since });
    const told = [why, day].filter((word) => word !== null);
    return told.length === 0 ? what : t('names.told', { what, told: told.join(t('list.comma')) });
  };
}

export function FactLine({ fact }: { readonly fact: NamingFact }) {
  const { t } = useTranslation();
  const saidBy = useSaidBy();
  const words = useFactWords();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  return (
    <li className="fact-line">
      <span>{words(fact)}</span>
      <span className="fact-line__by">{saidBy(fact)}</span>
      <button
        type="button"
        className="evidence-button"
        disabled={readOnly}
        aria-label={`${t('names.withdraw')} ${words(fact)}`}
        onClick={() => void takeBackNaming(fact.amendment)}
      >
        {t('names.withdraw')}
      </button>
    </li>
  );
}
