/** 并入另一个工作区: what would come before anything changes, then what became of it, with the way back. */
import { Button, Modal, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import type { MergePreview, MergeReport } from '../../bridge/contract.ts';
import {
  applyMerge,
  conflictsOf,
  dismissMerge,
  saveMergeReport,
  undoMerge,
  useMerging,
} from '../../state/merging/index.ts';
import { useFailureWords } from '../labels.ts';
import { Bar } from '../notices/bar.tsx';
import { MergeConflicts, useUndecided } from './merge-conflicts.tsx';
import { MergeCounts } from './merge-counts.tsx';
import { MergeList } from './merge-list.tsx';
import './merging.css';

function Preview({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation();
  const { file, items, counts } = preview;
  const lines = items
    .filter(({ state }) => state !== 'conflict')
    .map(({ id, part, title, state, ours }) => ({
      key: id,
      part: t(`merging.parts.${part}`),
      title,
      word: state === 'edition' ? t('merging.editionOf', { title: ours ?? '' }) : t('merging.states.new'),
    }));
  return (
    <>
      <p className="merge-lead">
        {items.length === 0 ? t('merging.nothing', { file }) : t('merging.lead', { file })}
      </p>
      <MergeCounts counts={counts} />
      <MergeConflicts conflicts={conflictsOf(preview)} />
      <MergeList title={t('merging.comes')} lines={lines} />
    </>
  );
}

function Report({ report }: { readonly report: MergeReport }) {
  const { t } = useTranslation();
  const savedTo = useMerging((state) => state.savedTo);
  const { file, lines, alreadyThere, backup } = report;
  const taken = lines.filter(({ outcome }) => outcome !== 'ours').length;
  return (
    <>
      <p className="merge-lead">{t('merging.done', { file, count: taken, there: alreadyThere })}</p>
      <p className="merge-backup">{t('merging.backup', { backup })}</p>
      {savedTo !== null && <p role="status">{t('merging.saved', { file: savedTo })}</p>}
      <MergeList
        title={t('merging.came')}
        lines={lines.map(({ part, title, outcome }, index) => ({
          key: `${index}`,
          part: t(`merging.parts.${part}`),
          title,
          word: t(`merging.outcomes.${outcome}`),
        }))}
      />
    </>
  );
}

function PreviewEnd({ preview }: { readonly preview: MergePreview }) {
  const { t } = useTranslation();
  const running = useMerging((state) => state.running);
  const open = useUndecided(conflictsOf(preview));
  return (
    <>
      <Button disabled={running} onClick={dismissMerge}>
        {t('merging.cancel')}
      </Button>
      <Button
        type="primary"
        loading={running}
        disabled={open > 0 || preview.items.length === 0}
        onClick={() => void applyMerge()}
      >
        {t('merging.apply')}
      </Button>
    </>
  );
}

function ReportEnd() {
  const { t } = useTranslation();
  const running = useMerging((state) => state.running);
  return (
    <>
      <Popconfirm
        title={t('merging.undoQuestion')}
        description={t('merging.undoHint')}
        okText={t('merging.undo')}
        cancelText={t('merging.cancel')}
        onConfirm={() => void undoMerge()}
      >
        <Button disabled={running}>{t('merging.undo')}</Button>
      </Popconfirm>
      <Button disabled={running} onClick={() => void saveMergeReport()}>
        {t('merging.saveReport')}
      </Button>
      <Button type="primary" disabled={running} onClick={dismissMerge}>
        {t('dialog.close')}
      </Button>
    </>
  );
}

/** The dialog, and a bar where the other workspace could not even be looked at. */
export function MergeDialog() {
  const { t } = useTranslation();
  const { preview, report, failure } = useMerging();
  const failureWords = useFailureWords();
  const open = preview !== null || report !== null;
  const bar = failure && <Bar {...failureWords(failure)} dismiss={dismissMerge} />;
  return (
    <>
      {!open && bar}
      <Modal
        open={open}
        title={t(report === null ? 'merging.title' : 'merging.reportTitle')}
        width={760}
        mask={{ closable: false }}
        destroyOnHidden
        onCancel={dismissMerge}
        footer={report === null ? preview && <PreviewEnd preview={preview} /> : <ReportEnd />}
      >
        {open && bar}
        <div className="merge-body">
          {preview && <Preview preview={preview} />}
          {report && <Report report={report} />}
        </div>
      </Modal>
    </>
  );
}
