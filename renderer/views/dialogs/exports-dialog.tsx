/** 导出记录: what left this workspace, when and where to. It can be read, not changed. */
import { Modal } from 'antd';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoggedExport } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { loadExports, useExports } from '../../state/exports/index.ts';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import './exports-dialog.css';

function Line({ entry: { at, title, format, file, classification } }: { readonly entry: LoggedExport }) {
  const { t, i18n } = useTranslation();
  return (
    <li>
      <strong>{title}</strong>
      <span className="exports__facts">
        {new Date(at).toLocaleString(i18n.language)} · {format.toUpperCase()}
        {classification !== null && ` · ${t('exports.classification', { mark: classification })}`}
      </span>
      <span className="exports__file">{file}</span>
    </li>
  );
}

function Exports() {
  const { t } = useTranslation();
  const { value, failure } = useExports(({ list }) => list);
  useEffect(() => void loadExports(), []);
  if (failure) return <FailureMessage failure={failure} retry={() => void loadExports()} />;
  if (value === null) return <SkeletonLines count={4} />;
  if (value.length === 0)
    return <StateMessage tone="empty" title={t('exports.none')} body={t('exports.noneHint')} />;
  return (
    <ol className="exports">
      {value.map((entry) => (
        <Line key={`${entry.at} ${entry.file}`} entry={entry} />
      ))}
    </ol>
  );
}

export function ExportsDialog() {
  const { t } = useTranslation();
  const open = useWorkbench((state) => state.dialog === 'exports');
  return (
    <Modal
      open={open}
      title={t('exports.listTitle')}
      footer={null}
      width={620}
      destroyOnHidden
      onCancel={() => setWorkbench({ dialog: null })}
    >
      {open && <Exports />}
    </Modal>
  );
}
