/** 演示: one saved view after the other on the whole screen, with its title and notes in large type. */
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedViewLine } from '../../bridge/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { usePlace } from '../../state/navigation/index.ts';
import { stopPresenting, turnBy, usePresentation } from '../../state/presentation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { EvidencePanel } from '../evidence/evidence-panel.tsx';
import { FailureBar, MissingBar } from '../saved-views/views-bars.tsx';
import { MainView } from '../workbench/main-view.tsx';
import { usePresentationKeys } from './use-presentation-keys.ts';
import './presentation.css';

interface FootProps {
  readonly view: SavedViewLine;
  readonly at: number;
  readonly count: number;
}

function Foot({ view, at, count }: FootProps) {
  const { t } = useTranslation();
  return (
    <footer className="presentation__foot">
      <div className="presentation__words" aria-live="polite">
        <h1>{view.title}</h1>
        {view.notes && <p>{view.notes}</p>}
      </div>
      <div className="presentation__tools">
        <span className="presentation__counter">{t('presentation.counter', { at: at + 1, count })}</span>
        <IconButton
          icon="back"
          label={t('presentation.previous')}
          keys="←"
          disabled={at === 0}
          run={() => turnBy(-1)}
        />
        <IconButton
          icon="forward"
          label={t('presentation.next')}
          keys="→"
          disabled={at === count - 1}
          run={() => turnBy(1)}
        />
        <IconButton
          icon="close"
          label={t('presentation.leave')}
          keys="Esc"
          run={() => void stopPresenting()}
        />
        <span className="presentation__keys">{t('presentation.keys')}</span>
      </div>
    </footer>
  );
}

export function Presentation() {
  const { t } = useTranslation();
  const root = useRef<HTMLElement>(null);
  const show = usePresentation((state) => state.show);
  const statement = useSelection((state) => state.statement);
  const name = usePlace(({ history }) => history.present.view);
  usePresentationKeys();
  useEffect(() => root.current?.focus(), []);
  const view = show?.views[show.at];
  if (!show || !view) return null;
  return (
    <section ref={root} className="presentation" tabIndex={-1} aria-label={t('presentation.label')}>
      <FailureBar />
      <MissingBar />
      <main className="presentation__stage">
        <div className="presentation__view" data-view={name}>
          <MainView />
        </div>
        {statement && (
          <div className="presentation__evidence">
            <EvidencePanel statement={statement} />
          </div>
        )}
      </main>
      <Foot view={view} at={show.at} count={show.views.length} />
    </section>
  );
}
