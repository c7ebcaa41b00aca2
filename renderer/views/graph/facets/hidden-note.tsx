/** How much the filter takes away, with the way back in one press; nothing while it takes nothing. */
import { useTranslation } from 'react-i18next';
import { clearFilter, hiddenIn, isFiltering, useGraph } from '../../../state/graph/index.ts';
import { andBack } from '../../../state/viewport/index.ts';
import './facets.css';

export function HiddenNote() {
  const { t } = useTranslation();
  const graph = useGraph((state) => state.history.present);
  if (!isFiltering(graph.filter)) return null;
  return (
    <span className="hidden-note">
      <span>{t('facets.hidden', hiddenIn(graph))}</span>
      <button type="button" className="hidden-note__clear" onClick={andBack(clearFilter)}>
        {t('facets.clear')}
      </button>
    </span>
  );
}
