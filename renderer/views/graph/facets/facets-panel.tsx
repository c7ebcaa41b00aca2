/** 筛选: everything the picture can be sifted by, with live counts, beside it. */
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/icon-button.tsx';
import { closeFacets, useFacetsOpen } from '../../../state/facets/index.ts';
import { facetCounts, useGraph } from '../../../state/graph/index.ts';
import { foldDetail, unfoldDetail } from '../../../state/workbench/index.ts';
import { FacetSection } from './facet-section.tsx';
import { HiddenNote } from './hidden-note.tsx';
import { LinksSection } from './links-section.tsx';
import './facets.css';

/** Narrower than this, what is left of the picture is no picture any more: the detail panel gives way. In px. */
const LEAST_PICTURE = 640;

/** Gives the picture the room of the detail panel while this panel takes its own from it and too little is left. */
function useRoom() {
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    const stage = panel.current?.parentElement;
    if (!panel.current || !stage) return;
    if (stage.clientWidth - panel.current.offsetWidth < LEAST_PICTURE) foldDetail();
    return unfoldDetail;
  }, []);
  return panel;
}

function Facets() {
  const { t } = useTranslation();
  const graph = useGraph((state) => state.history.present);
  const panel = useRoom();
  const counts = useMemo(() => facetCounts(graph), [graph]);
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    closeFacets();
  };
  return (
    <aside ref={panel} className="facets-panel" aria-label={t('facets.title')} onKeyDown={onKey}>
      <header className="facets-panel__head">
        <h3>{t('facets.title')}</h3>
        <HiddenNote />
        <IconButton icon="close" label={t('facets.close')} keys="Esc" run={closeFacets} />
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
  return useFacetsOpen() ? <Facets /> : null;
}
