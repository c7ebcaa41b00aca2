/** 地点: a schematic map of what lies where, and the place one looks at. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { PlacesModel } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters, useViewSubject } from '../../state/navigation/index.ts';
import { arrangePlaces, placesQuestionOf } from '../../state/places/index.ts';
import { select } from '../../state/selection/index.ts';
import { Answered } from '../brief/sheet-view.tsx';
import { PlacesFilters } from './places-filters.tsx';
import { PlacesMap } from './places-map.tsx';
import { PlacesPanel } from './places-panel.tsx';
import './places.css';

/** The panel takes the focus once what was opened stands in it. */
function focusPanel(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.places-panel__body')?.focus());
}

function Loaded({ model }: { readonly model: PlacesModel }) {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const selected = useViewSubject('place', ['place']);
  const question = useMemo(() => placesQuestionOf(parameters), [parameters]);
  const centre = question.centre ?? model.centres[0] ?? model.places[0]?.id ?? null;
  const arranged = useMemo(() => (centre === null ? null : arrangePlaces(model, centre)), [model, centre]);
  if (arranged === null)
    return <StateMessage tone="empty" title={t('places.noCentre')} body={t('places.noCentreHint')} />;
  const choose = (id: EntityId): void => {
    select(id);
    change({ panel: '' });
  };
  const open = (id: EntityId): void => {
    choose(id);
    focusPanel();
  };
  return (
    <>
      <PlacesFilters model={model} question={question} centre={arranged.centre.place.id} change={change} />
      <div className="places__faces">
        <PlacesMap
          arranged={arranged}
          ties={model.ties}
          question={question}
          selected={selected}
          choose={choose}
          open={open}
        />
        <PlacesPanel
          model={model}
          arranged={arranged}
          question={question}
          selected={selected}
          open={open}
          show={(panel) => change({ panel: panel === 'place' ? '' : panel })}
        />
      </div>
    </>
  );
}

export function PlacesView() {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('places.read', null);
  return (
    <div className="places">
      <ViewHead
        title={t('view.places')}
        subject={<span className="places__hint">{t('places.hint')}</span>}
        toolsLabel={t('places.filters')}
        tools={null}
      />
      <Answered failure={failure} retry={retry}>
        {value && value.places.length === 0 && (
          <StateMessage tone="empty" title={t('places.empty')} body={t('places.emptyHint')} />
        )}
        {value && value.places.length > 0 && <Loaded model={value} />}
      </Answered>
    </div>
  );
}
