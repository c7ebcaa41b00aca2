/** 地点: a schematic map of what lies where, and the place one looks at. */
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { KeptMap, PlacesModel } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer, useLast } from '../../state/answers/index.ts';
import { useViewParameters, useViewSubject } from '../../state/navigation/index.ts';
import { arrangePlaces, placesQuestionOf, setOwnMapUndoable } from '../../state/places/index.ts';
import { select } from '../../state/selection/index.ts';
import { Answered } from '../brief/sheet-view.tsx';
import { OwnMapView } from './own-map-view.tsx';
import { PlacesFilters } from './places-filters.tsx';
import { PlacesMap } from './places-map.tsx';
import { PlacesPanel } from './places-panel.tsx';
import './places.css';

/** The panel takes the focus once what was opened stands in it. */
function focusPanel(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.places-panel__body')?.focus());
}

interface Props {
  readonly model: PlacesModel;
  readonly kept: KeptMap;
}

function Loaded({ model, kept }: Props) {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const selected = useViewSubject('place', ['place']);
  const question = useMemo(() => placesQuestionOf(parameters), [parameters]);
  const centre = question.centre ?? model.centres[0] ?? null;
  const arranged = useMemo(() => (centre === null ? null : arrangePlaces(model, centre)), [model, centre]);
  if (arranged === null)
    return <StateMessage tone="empty" title={t('places.noCentre')} body={t('places.noCentreHint')} />;
  const choose = (id: EntityId): void => {
    select(id);
    change({ panel: '' });
  };
  const drawsOwn = kept.map !== null && !question.schematic;
  const faces = { arranged, question, selected, choose };
  const open = (id: EntityId): void => {
    choose(id);
    focusPanel();
  };
  return (
    <>
      <PlacesFilters
        model={model}
        hasMap={kept.map !== null}
        question={question}
        centre={arranged.centre.place.id}
        change={change}
      />
      <div className="places__faces">
        {drawsOwn ? (
          <OwnMapView
            {...faces}
            map={kept.map}
            places={model.places}
            open={open}
            at={parameters['at'] ?? ''}
            rested={(at) => change({ at })}
          />
        ) : (
          <PlacesMap {...faces} ties={model.ties} open={open} />
        )}
        <PlacesPanel
          model={model}
          kept={kept}
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
  const answer = useAnswer('places.read', null);
  const own = useAnswer('places.map', null);
  const [model, kept] = [useLast(answer.value), useLast(own.value)];
  const failure = answer.failure ?? own.failure;
  const undoable = kept?.undoable ?? false;
  useEffect(() => setOwnMapUndoable(undoable), [undoable]);
  return (
    <section className="view places" aria-label={t('view.places')}>
      <ViewHead
        title={t('view.places')}
        subject={<span className="places__hint">{t('places.hint')}</span>}
        toolsLabel={t('places.filters')}
        tools={null}
      />
      <Answered failure={failure} retry={answer.failure ? answer.retry : own.retry}>
        {model?.places.length === 0 ? (
          <StateMessage tone="empty" title={t('places.empty')} body={t('places.emptyHint')} />
        ) : (
          model && kept && <Loaded model={model} kept={kept} />
        )}
      </Answered>
    </section>
  );
}
