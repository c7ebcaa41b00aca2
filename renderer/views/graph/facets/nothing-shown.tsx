/** What stands in the place of the picture when the filter leaves nothing of it. */
import { useTranslation } from 'react-i18next';
import { StateMessage } from '../../../components/state-message.tsx';
import { clearFilter, useGraph, useShownGraph } from '../../../state/graph/index.ts';
import { andBack } from '../../../state/viewport/index.ts';
import './facets.css';

export function NothingShown() {
  const { t } = useTranslation();
  const count = useGraph((state) => state.history.present.nodes.size);
  const shown = useShownGraph().nodes.size;
  if (count === 0 || shown > 0) return null;
  return (
    <div className="nothing-shown">
      <StateMessage
        tone="empty"
        title={t('facets.nothing')}
        body={t('facets.nothingHint', { count })}
        action={{ label: t('facets.clear'), run: andBack(clearFilter) }}
      />
    </div>
  );
}
