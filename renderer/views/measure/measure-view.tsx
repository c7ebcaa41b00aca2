/** 举措: one measure as a page: who carries it, where it stands, what it names, what came of it. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import type { MeasurePage as Page, Thing } from '../../bridge/contract.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { goTo, useViewSubject } from '../../state/navigation/index.ts';
import { printShown } from '../../state/print/index.ts';
import { focusSearch } from '../../state/search/index.ts';
import { Answered, PrintedSheet } from '../brief/sheet-view.tsx';
import { fullHeading } from '../brief/sheet-words.ts';
import { MeasurePage } from './measure-page.tsx';
import '../brief/brief.css';
import './measure.css';

function Step({ icon, label, to }: { icon: 'back' | 'forward'; label: string; to: Thing | null }) {
  return (
    <IconButton
      icon={icon}
      label={to === null ? label : `${label} ${to.number}`}
      disabled={to === null}
      run={() => to && goTo(to.id)}
    />
  );
}

function Tools({ page }: { readonly page: Page | null }) {
  const { t } = useTranslation();
  return (
    <>
      <IconButton icon="search" label={t('measurePage.change')} keys="Ctrl+K" run={focusSearch} />
      <Step icon="back" label={t('measurePage.previous')} to={page?.previous ?? null} />
      <Step icon="forward" label={t('measurePage.next')} to={page?.next ?? null} />
      <span className="view-head__rule" />
      <IconButton icon="print" label={t('page.print')} keys="Ctrl+P" run={() => void printShown()} />
    </>
  );
}

function Chosen({ measure }: { readonly measure: EntityId }) {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('measure.page', { measure });
  return (
    <>
      <ViewHead
        title={t('view.measure')}
        subject={null}
        toolsLabel={t('page.tools')}
        tools={<Tools page={value} />}
      />
      <div className="sheet-view__body">
        <Answered failure={failure} retry={retry}>
          {value && (
            <PrintedSheet title={fullHeading(value.measure)} mark={value.classification}>
              <MeasurePage page={value} />
            </PrintedSheet>
          )}
        </Answered>
      </div>
    </>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <>
      <ViewHead title={t('view.measure')} subject={null} toolsLabel={t('page.tools')} tools={null} />
      <StateMessage
        tone="empty"
        title={t('measurePage.nothing')}
        body={t('measurePage.nothingHint')}
        action={{ label: t('measurePage.choose'), run: focusSearch }}
      />
    </>
  );
}

export function MeasureView() {
  const { t } = useTranslation();
  const measure = useViewSubject('measure', ['measure']);
  return (
    <section className="sheet-view" aria-label={t('view.measure')}>
      {measure === null ? <Nothing /> : <Chosen measure={measure} />}
    </section>
  );
}
