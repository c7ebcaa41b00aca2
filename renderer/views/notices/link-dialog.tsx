/** Linking the originals: progress with a way out, then what was found. */
import { Button, Modal, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { LinkReport } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { cancelLinking, dismissLinking, linkDocuments, useWorkspace } from '../../state/workspace/index.ts';

function Files({ title, files }: { readonly title: string; readonly files: readonly string[] }) {
  if (files.length === 0) return null;
  return (
    <section className="link-report__group">
      <h3>{title}</h3>
      <ul>
        {files.map((file) => (
          <li key={file}>{file}</li>
        ))}
      </ul>
    </section>
  );
}

function Report({ report }: { readonly report: LinkReport }) {
  const { t } = useTranslation();
  const none = report.linked.length + report.alreadyLinked.length === 0;
  return (
    <div className="link-report">
      {report.cancelled && <p>{t('link.cancelled')}</p>}
      {none && !report.cancelled && <p>{t('link.none')}</p>}
      <Files
        title={t('link.linked', { count: report.linked.length })}
        files={report.linked.map(({ file }) => file)}
      />
      <Files title={t('link.already', { count: report.alreadyLinked.length })} files={report.alreadyLinked} />
      <Files title={t('link.unknown', { count: report.unknown.length })} files={report.unknown} />
      <Files
        title={t('link.failed', { count: report.failed.length })}
        files={report.failed.map(
          ({ file, error }) => `${file} — ${error.message}${error.hint ? `；${error.hint}` : ''}`,
        )}
      />
    </div>
  );
}

export function LinkDialog() {
  const { t } = useTranslation();
  const { running, asked, progress, report, failure } = useWorkspace((state) => state.linking);
  const working = asked && running && progress !== null;
  const open = working || report !== null || failure !== null;
  const close = working ? () => void cancelLinking() : dismissLinking;
  return (
    <Modal
      open={open}
      title={t(working ? 'link.working' : 'link.title')}
      onCancel={close}
      mask={{ closable: false }}
      width={520}
      footer={<Button onClick={close}>{t(working ? 'link.cancel' : 'dialog.close')}</Button>}
    >
      {working && progress && (
        <div className="link-progress">
          <Progress
            percent={Math.round((progress.done / Math.max(1, progress.total)) * 100)}
            status="normal"
            strokeLinecap="butt"
            format={() => `${progress.done} / ${progress.total}`}
          />
          <p>{progress.file}</p>
        </div>
      )}
      {failure && <FailureMessage failure={failure} retry={() => void linkDocuments()} />}
      {report && <Report report={report} />}
    </Modal>
  );
}
