/** What is listed, and which document and which state. */
import { Segmented, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ChecksReport } from '../../bridge/contract.ts';
import { ViewHead } from '../../components/view-head.tsx';
import { type FindingFilter, type FindingState, STATES } from './finding-rows.ts';

interface Props {
  readonly report: ChecksReport | null;
  readonly filter: FindingFilter;
  readonly change: (filter: Partial<FindingFilter>) => void;
}

/** Documents in which something is found, whatever its state. */
function documentsOf({ documents, findings }: ChecksReport) {
  const found = new Set(findings.map(({ document }) => document));
  return documents.filter(({ id }) => found.has(id)).map(({ id, title }) => ({ value: id, label: title }));
}

export function ChecksHead({ report, filter, change }: Props) {
  const { t } = useTranslation();
  const open = report?.findings.filter(({ acceptance }) => acceptance === null).length ?? 0;
  return (
    <ViewHead
      title={t('view.checks')}
      subject={
        report && (
          <>
            <span>{t('checks.open', { count: open })}</span>
            <span className="checks__hint">{t('checks.hint')}</span>
          </>
        )
      }
      toolsLabel={t('checks.tools')}
      tools={
        <>
          <Select
            size="small"
            className="checks__document"
            aria-label={t('checks.document')}
            value={filter.document}
            popupMatchSelectWidth={420}
            options={[
              { value: '', label: t('checks.everyDocument') },
              ...(report ? documentsOf(report) : []),
            ]}
            onChange={(document: string) => change({ document })}
          />
          <Segmented<FindingState>
            size="small"
            aria-label={t('checks.state')}
            value={filter.state}
            options={STATES.map((state) => ({ value: state, label: t(`checks.states.${state}`) }))}
            onChange={(state) => change({ state })}
          />
        </>
      }
    />
  );
}
