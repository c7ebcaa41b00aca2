/** 单位职责: the brief of the chosen body, or two bodies side by side. */
import { useTranslation } from 'react-i18next';
import type { EntityId } from '../../../graph-data/model/ids.ts';
import { IconButton } from '../../components/icon-button.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters, useViewSubject } from '../../state/navigation/index.ts';
import { printShown } from '../../state/print/index.ts';
import { askFor, focusSearch } from '../../state/search/index.ts';
import { BriefPage } from './brief-page.tsx';
import { ComparePage } from './compare-page.tsx';
import { Answered, PrintedSheet } from './sheet-view.tsx';
import './brief.css';

const BODIES = ['agency', 'collective'];

function Brief({ agency }: { readonly agency: EntityId }) {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('brief.agency', { agency });
  return (
    <Answered failure={failure} retry={retry}>
      {value && (
        <PrintedSheet title={t('brief.title', { name: value.body.name })} mark={value.classification}>
          <BriefPage brief={value} />
        </PrintedSheet>
      )}
    </Answered>
  );
}

function Comparison({ left, right }: { readonly left: EntityId; readonly right: EntityId }) {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('brief.compare', { left, right });
  const names = { left: value?.left.name ?? '', right: value?.right.name ?? '' };
  return (
    <Answered failure={failure} retry={retry}>
      {value && (
        <PrintedSheet title={t('compare.title', names)} mark={value.classification}>
          <ComparePage comparison={value} />
        </PrintedSheet>
      )}
    </Answered>
  );
}

function Tools({ compared }: { readonly compared: boolean }) {
  const { t } = useTranslation();
  const [, change] = useViewParameters();
  const choose = (): void =>
    askFor({ prompt: t('brief.comparePrompt'), kinds: BODIES, take: (id) => change({ with: id }) });
  return (
    <>
      <IconButton icon="search" label={t('brief.change')} keys="Ctrl+K" run={focusSearch} />
      <IconButton icon="compare" label={t('brief.compare')} pressed={compared} run={choose} />
      {compared && (
        <IconButton icon="close" label={t('brief.stopComparing')} run={() => change({ with: '' })} />
      )}
      <span className="view-head__rule" />
      <IconButton icon="print" label={t('page.print')} keys="Ctrl+P" run={() => void printShown()} />
    </>
  );
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <StateMessage
      tone="empty"
      title={t('brief.nothing')}
      body={t('brief.nothingHint')}
      action={{ label: t('brief.choose'), run: focusSearch }}
    />
  );
}

export function BriefView() {
  const { t } = useTranslation();
  const agency = useViewSubject('agency', BODIES);
  const [parameters] = useViewParameters();
  // What is kept in the address was an id when it was written; a wrong one is told by the request.
  const other = (parameters['with'] ?? null) as EntityId | null;
  const compared = agency !== null && other !== null && other !== agency;
  return (
    <section className="sheet-view" aria-label={t('view.brief')}>
      <ViewHead
        title={t('view.brief')}
        subject={null}
        toolsLabel={t('page.tools')}
        tools={agency && <Tools compared={compared} />}
      />
      <div className="sheet-view__body">
        {agency === null && <Nothing />}
        {agency !== null && !compared && <Brief agency={agency} />}
        {compared && <Comparison left={agency} right={other} />}
      </div>
    </section>
  );
}
