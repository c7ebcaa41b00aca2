/** 全景: the whole graph by groups, names by zoom, with a list of the same beside it. */
import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../bridge/contract.ts';
import type { OverviewPicture } from '../../canvas/overview/overview-canvas.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { hiddenKinds, overviewModel, type Spot, shownBy, toggledKind } from '../../state/overview/index.ts';
import { usePresentation } from '../../state/presentation/index.ts';
import { select, useSelection } from '../../state/selection/index.ts';
import { Finding } from './finding.tsx';
import { OverviewHead } from './overview-head.tsx';
import { OverviewLegend } from './overview-legend.tsx';
import { OverviewList } from './overview-list.tsx';
import { OverviewStage } from './overview-stage.tsx';
import { takeToGraph } from './take.ts';
import './overview.css';

/** From this width of the window on, in pixels, the list stands beside the picture unless it was closed. */
const WIDE = 1600;

function Loaded({ overview }: { readonly overview: Overview }) {
  const [parameters, change] = useViewParameters();
  const picture = useRef<OverviewPicture>(null);
  const model = useMemo(() => overviewModel(overview), [overview]);
  const { hide = '', at = '', list = '' } = parameters;
  const hidden = useMemo(() => hiddenKinds(hide), [hide]);
  const isShown = useMemo(() => shownBy(model, hidden), [model, hidden]);
  const selected = useSelection((state) => state.entity);
  const place = selected === null ? undefined : model.placeOf.get(selected);
  const ownGroup = place === undefined ? null : (overview.group[place] ?? null);
  const [opened, setOpened] = useState<{ readonly group: number | null; readonly by: string | null } | null>(
    null,
  );
  // What is selected later opens its group in the list.
  const openGroup = opened !== null && opened.by === selected ? opened.group : ownGroup;
  const take = (spot: Spot): void => takeToGraph(model, spot, isShown);
  const pick = (spot: Spot): void => {
    if (spot.kind === 'group') setOpened({ group: spot.group, by: selected });
    else {
      const id = overview.ids[spot.place];
      if (id !== undefined) select(id);
    }
  };
  const open = (group: number | null): void => {
    setOpened({ group, by: selected });
    if (group !== null) picture.current?.showGroup(group);
  };
  // A presentation shows the picture, and the list only where it was opened on purpose.
  const presenting = usePresentation(({ show }) => show !== null);
  const isListed = list === '' ? !presenting && window.innerWidth >= WIDE : list === 'yes';
  return (
    <>
      <OverviewHead
        overview={overview}
        picture={picture}
        listed={isListed}
        toggleList={() => change({ list: isListed ? 'no' : 'yes' })}
        take={selected === null || place === undefined ? null : () => take({ kind: 'thing', place })}
      />
      <div className="overview__faces">
        <div className="overview__main">
          <OverviewStage
            {...{ model, isShown, pick, take, picture }}
            place={at}
            rested={(words) => change({ at: words })}
          />
          <OverviewLegend
            model={model}
            hidden={hidden}
            toggle={(kind) => change({ hide: toggledKind(hide, kind) })}
          />
        </div>
        {isListed && (
          <OverviewList
            {...{ model, isShown, take, open }}
            opened={openGroup}
            close={() => change({ list: 'no' })}
          />
        )}
      </div>
    </>
  );
}

export function OverviewView() {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('graph.overview', null);
  return (
    <section className="view overview" aria-label={t('view.overview')}>
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {!value && !failure && <Finding />}
      {value && value.ids.length === 0 && (
        <StateMessage tone="empty" title={t('overview.empty')} body={t('overview.emptyHint')} />
      )}
      {value && value.ids.length > 0 && <Loaded overview={value} />}
    </section>
  );
}
