/** After an expansion: what is left of it, with the next ones and the way back at hand. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { dismissGrowth, EXPANSION_LIMIT, expand, useGraph } from '../../state/graph/index.ts';
import { undoPicture } from '../../state/naming/index.ts';
import { andBack } from '../../state/viewport/index.ts';
import './work/work.css';

export function GrowthNote() {
  const { t } = useTranslation();
  const { growth, loading, history } = useGraph();
  const card = growth && history.present.nodes.get(growth.id)?.card;
  if (!growth || !card || growth.left === 0) return null;
  const { id, ways, left } = growth;
  return (
    <div className="graph-note growth-note">
      <span>{t('expansion.left', { name: card.name, count: left })}</span>
      <button
        type="button"
        className="more-button"
        disabled={loading}
        onClick={andBack(() => void expand(id, ways))}
      >
        {t('expansion.next', { count: Math.min(left, EXPANSION_LIMIT) })}
      </button>
      <button type="button" className="more-button" onClick={andBack(undoPicture)}>
        {t('graph.undo')}
      </button>
      <IconButton icon="close" label={t('notice.dismiss')} run={andBack(dismissGrowth)} />
    </div>
  );
}
