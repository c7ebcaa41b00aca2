/** 更正: everything the user said beside what was read, with its state, its place and the way back. */
import { Button } from 'antd';
import { type KeyboardEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { walkRows } from '../../components/walk-rows.ts';
import { exportLedger, openLedgerFile, useAmendmentLines } from '../../state/amendments/index.ts';
import { useAnswer } from '../../state/answers/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { filteredLedger, ledgerFilterOf } from './ledger-filter.ts';
import { LedgerFilters } from './ledger-filters.tsx';
import { LedgerRow, toggleAmendment } from './ledger-row.tsx';
import { TakeInDialog } from './take-in-dialog.tsx';
import './amendments.css';

/** Rows shown before the user asks for all. */
const FIRST_ROWS = 200;

function Ledger({ lines }: { readonly lines: readonly AmendmentLine[] }) {
  const { t } = useTranslation();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const [all, setAll] = useState(false);
  const shown = all ? lines : lines.slice(0, FIRST_ROWS);
  const onKey = (event: KeyboardEvent<HTMLElement>): void => {
    walkRows(event);
    const row = event.target instanceof HTMLElement ? event.target.dataset['row'] : undefined;
    const line = lines.find(({ amendment }) => amendment.id === row);
    if (event.key.toLowerCase() !== 'u' || event.ctrlKey || line === undefined || readOnly) return;
    event.preventDefault();
    toggleAmendment(line);
  };
  return (
    <>
      <ol className="ledger" aria-label={t('view.amendments')} onKeyDown={onKey}>
        {shown.map((line) => (
          <LedgerRow key={line.amendment.id} line={line} readOnly={readOnly} />
        ))}
      </ol>
      {shown.length < lines.length && (
        <button type="button" className="more-button" onClick={() => setAll(true)}>
          {t('amendments.showAll', { count: lines.length })}
        </button>
      )}
    </>
  );
}

/** What is shown is what is handed out. */
function Tools({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const none = ids.length === 0;
  return (
    <>
      <Button size="small" disabled={none} onClick={() => void exportLedger(ids, 'json')}>
        {t('amendments.exportFile')}
      </Button>
      <Button size="small" disabled={none} onClick={() => void exportLedger(ids, 'xlsx')}>
        {t('amendments.exportTable')}
      </Button>
      <Button size="small" disabled={readOnly} onClick={() => void openLedgerFile()}>
        {t('amendments.openFile')}
      </Button>
    </>
  );
}

export function AmendmentsView() {
  const { t } = useTranslation();
  const [parameters, change] = useViewParameters();
  const { status, failure, retry } = useAnswer('amendments.list', null);
  const lines = useAmendmentLines((state) => state.lines);
  const filter = useMemo(() => ledgerFilterOf(parameters), [parameters]);
  const shown = useMemo(() => filteredLedger(lines, filter), [lines, filter]);
  const inForce = lines.filter(({ state }) => state === 'in-force').length;
  const waiting = status === 'loading' && lines.length === 0;
  return (
    <div className="view amendments">
      <ViewHead
        title={t('view.amendments')}
        subject={<span>{t('amendments.counts', { inForce, total: lines.length })}</span>}
        toolsLabel={t('amendments.tools')}
        tools={<Tools ids={shown.map(({ amendment }) => amendment.id)} />}
      />
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {waiting && <SkeletonLines count={8} />}
      {!failure && !waiting && lines.length === 0 && (
        <StateMessage tone="empty" title={t('amendments.none')} body={t('amendments.noneHint')} />
      )}
      {lines.length > 0 && <LedgerFilters lines={lines} filter={filter} change={change} />}
      {lines.length > 0 && shown.length === 0 && (
        <StateMessage tone="empty" title={t('amendments.noneFit')} body={t('amendments.noneFitHint')} />
      )}
      <Ledger lines={shown} />
      <TakeInDialog />
    </div>
  );
}
