/** 首页: what is here, what is worth a look, where one was last. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HomeReport } from '../../bridge/contract.ts';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { walkRows } from '../../components/walk-rows.ts';
import { useAnswer } from '../../state/answers/index.ts';
import type { Address } from '../../state/navigation/index.ts';
import { useRecent } from '../../state/recent/index.ts';
import { focusSearch } from '../../state/search/index.ts';
import { Answered } from '../brief/sheet-view.tsx';
import { RecentWorkspaces } from '../workspaces/recent-workspaces.tsx';
import { HighlightItem } from './highlight-item.tsx';
import { Counts } from './home-counts.tsx';
import { RecentPlaces } from './recent-places.tsx';
import { SavedPlaces } from './saved-places.tsx';
import { TourOffer } from './tour-offer.tsx';
import './home.css';

interface LoadedProps {
  readonly report: HomeReport;
  readonly recent: readonly Address[];
}

function Highlights({ highlights }: Pick<HomeReport, 'highlights'>) {
  const { t } = useTranslation();
  return (
    <section className="home-part home-part--highlights" aria-labelledby="home-highlights">
      <h3 id="home-highlights">{t('home.highlights')}</h3>
      {highlights.length === 0 && <p className="home-part__note">{t('home.noHighlights')}</p>}
      <ul className="highlights" onKeyDown={walkRows}>
        {highlights.map((highlight) => (
          <HighlightItem
            key={`${highlight.kind} ${highlight.thing} ${highlight.name}`}
            highlight={highlight}
          />
        ))}
      </ul>
      <p className="home-part__note">{t('home.rule')}</p>
    </section>
  );
}

function Loaded({ report, recent }: LoadedProps) {
  const { t } = useTranslation();
  if (report.counts.documents === 0)
    return (
      <div className="home__columns">
        <StateMessage tone="empty" title={t('home.empty')} body={t('home.emptyHint')} />
        <RecentWorkspaces />
      </div>
    );
  return (
    <div className="home__columns">
      <div className="home__column">
        <TourOffer />
        <Highlights highlights={report.highlights} />
      </div>
      <div className="home__column">
        <Counts counts={report.counts} />
        <SavedPlaces />
        <RecentPlaces places={recent} cards={report.cards} />
        <RecentWorkspaces />
      </div>
    </div>
  );
}

export function HomeView() {
  const { t } = useTranslation();
  // As they were when home was opened: the list does not change under the hand.
  const [recent] = useState(useRecent());
  const things = useMemo(() => [...new Set(recent.flatMap(({ subject }) => subject ?? []))], [recent]);
  const { value, failure, retry } = useAnswer('home.read', { things });
  return (
    <div className="view home">
      <ViewHead
        title={t('view.home')}
        subject={<span className="home__hint">{t('home.hint')}</span>}
        toolsLabel={t('home.tools')}
        tools={
          <button type="button" className="more-button" onClick={focusSearch}>
            {t('start.searchButton')} <kbd>Ctrl K</kbd>
          </button>
        }
      />
      <div className="home__body">
        <Answered failure={failure} retry={retry}>
          {value && <Loaded report={value} recent={recent} />}
        </Answered>
      </div>
    </div>
  );
}
