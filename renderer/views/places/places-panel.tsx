/** Beside the map: the place one looks at, or all of them as a list. */
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { PLACE_PANELS, type PlacePanelName } from '../../state/places/index.ts';
import { OwnMapPanel } from './own-map-panel.tsx';
import type { PanelProps } from './panel-props.ts';
import { PlacePage } from './place-page.tsx';
import { PlacesList } from './places-list.tsx';
import './places-panel.css';

interface Props extends PanelProps {
  readonly show: (panel: PlacePanelName) => void;
}

export function PlacesPanel({ show, ...props }: Props) {
  const { t } = useTranslation();
  const { model, question, selected } = props;
  const place = model.places.find(({ id }) => id === selected);
  const panel = question.panel === 'place' && place === undefined ? 'list' : question.panel;
  return (
    <section className="places-panel" aria-label={t('places.panel')}>
      <div className="places-panel__head">
        <Segmented<PlacePanelName>
          size="small"
          aria-label={t('places.panel')}
          value={panel}
          options={PLACE_PANELS.map((value) => ({
            value,
            label: t(`places.panels.${value}`),
            disabled: value === 'place' && place === undefined,
          }))}
          onChange={show}
        />
      </div>
      <div className="places-panel__body" tabIndex={-1}>
        {panel === 'list' && <PlacesList {...props} />}
        {panel === 'map' && <OwnMapPanel model={model} kept={props.kept} />}
        {panel === 'place' && place && <PlacePage place={place} {...props} />}
      </div>
    </section>
  );
}
