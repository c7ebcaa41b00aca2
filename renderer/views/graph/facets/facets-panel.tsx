/** 筛选: everything the picture can be sifted by, with live counts, beside it. */
import { type KeyboardEvent, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/icon-button.tsx';
import { facetCounts, useGraph } from '../../../state/graph/index.ts';
import { closeSidePanel, useSidePanel } from '../../../state/side-panel/index.ts';
import { useSideRoom } from '../../use-side-room.ts';
import { FacetSection } from './facet-section.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { LinksSection } from './links-section.tsx';
import '../side-panel.css';
import './facets.css';

function Facets() {
  const { t } = useTranslation();
  const graph = useGraph((state) => state.history.present);
  const panel = useSideRoom('detail');
  const counts = useMemo(() => facetCounts(graph), [graph]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    closeSidePanel();
  };
  return (
    <aside ref={panel} className="side-panel facets-panel" aria-label={t('facets.title')} onKeyDown={onKey}>
      <header className="side-panel__head">
        <h3>{t('facets.title')}</h3>
        <HiddenNote />
        <IconButton icon="close" label={t('facets.close')} keys="Esc" run={closeSidePanel} />
      </header>
      <div className="facets-panel__body">
        {counts.map((count) => (
          <FacetSection key={count.facet} count={count} />
        ))}
        <LinksSection graph={graph} />
      </div>
    </aside>
  );
}

export function FacetsPanel() {
  return useSidePanel() === 'facets' ? <Facets /> : null;
}
