/** Opens and closes the panel of facets; says how much is hidden while something is. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/icon-button.tsx';
import { hiddenIn, isFiltering, useGraph } from '../../../state/graph/index.ts';
import { toggleSidePanel, useSidePanel } from '../../../state/side-panel/index.ts';
import './facets.css';

export function FacetsButton() {
  const { t } = useTranslation();
  const graph = useGraph((state) => state.history.present);
  const open = useSidePanel() === 'facets';
  const hidden = hiddenIn(graph);
  const filtering = isFiltering(graph.filter);
  const label = filtering ? `${t('facets.title')} · ${t('facets.hidden', hidden)}` : t('facets.title');
  return (
    <span className="facets-button">
      <IconButton
        icon="filter"
        label={label}
        keys="S"
        pressed={open}
        disabled={graph.nodes.size === 0}
        run={() => toggleSidePanel('facets')}
      />
      {filtering && (
        <span className="facets-button__badge" aria-hidden="true">
          {hidden.things > 0 ? hidden.things : hidden.lines}
        </span>
      )}
    </span>
  );
}
