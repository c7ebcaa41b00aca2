/** Over the picture: what just came and is hidden, with the way to see it; else how much is hidden, while the panel that says so is closed. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../components/icon-button.tsx';
import { dismissConcealed, isFiltering, revealArrivals, useGraph } from '../../../state/graph/index.ts';
import { useSidePanel } from '../../../state/side-panel/index.ts';
import { andBack } from '../../../state/viewport/index.ts';
import { HiddenNote } from './hidden-note.tsx';

function ArrivalNote({ count }: { readonly count: number }) {
  const { t } = useTranslation();
  return (
    <div className="graph-note">
      <span>{t('facets.arrivals', { count })}</span>
      <button type="button" className="more-button" onClick={andBack(revealArrivals)}>
        {t('facets.reveal')}
      </button>
      <IconButton icon="close" label={t('notice.dismiss')} run={andBack(dismissConcealed)} />
    </div>
  );
}

export function FilterNote() {
  const { concealed } = useGraph();
  const filter = useGraph((state) => state.history.present.filter);
  const open = useSidePanel() === 'facets';
  if (concealed.length > 0) return <ArrivalNote count={concealed.length} />;
  if (open || !isFiltering(filter)) return null;
  return (
    <div className="graph-note filter-note">
      <HiddenNote />
    </div>
  );
}
