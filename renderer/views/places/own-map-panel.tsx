/** The user's own map: loading it, 审图号 and source, which shape is which place, taking it away and having it back. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { KeptMap, PlacesModel } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { loadOwnMap, removeOwnMap, undoOwnMap, useOwnMap } from '../../state/places/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { useFailureWords } from '../labels.ts';
import { OwnMapFacts } from './own-map-facts.tsx';
import { OwnMapMatches } from './own-map-matches.tsx';

interface Props {
  readonly model: PlacesModel;
  readonly kept: KeptMap;
}

export function OwnMapPanel({ model, kept: { map, undoable } }: Props) {
  const { t } = useTranslation();
  const failureWords = useFailureWords();
  const { busy, failure } = useOwnMap();
  const readOnly = useWorkspace(({ summary }) => summary?.readOnly ?? false);
  const failed = failure && failureWords(failure);
  return (
    <article className="own-map-panel">
      <h3>{t('places.panels.map')}</h3>
      <p>{t('places.ownMapAbout')}</p>
      <div className="own-map-panel__buttons">
        <Button
          size="small"
          type={map === null ? 'primary' : 'default'}
          disabled={readOnly}
          loading={busy}
          onClick={() => void loadOwnMap()}
        >
          {t(map === null ? 'places.loadMap' : 'places.loadOther')}
        </Button>
        {map !== null && (
          <Button size="small" disabled={readOnly || busy} onClick={() => void removeOwnMap()}>
            {t('places.removeMap')}
          </Button>
        )}
        <Button size="small" disabled={readOnly || busy || !undoable} onClick={() => void undoOwnMap()}>
          {t('places.undoMap')}
        </Button>
      </div>
      {failed && <StateMessage tone="error" title={failed.message} body={failed.hint} />}
      {map !== null && (
        <>
          <OwnMapFacts map={map} disabled={readOnly} />
          <OwnMapMatches map={map} model={model} disabled={readOnly} />
        </>
      )}
    </article>
  );
}
