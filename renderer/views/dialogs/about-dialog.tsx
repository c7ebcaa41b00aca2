/** 关于: versions, where the workspace is, and the count of refused network requests. */
import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../components/failure-message.tsx';
import { SkeletonLines } from '../../components/skeleton-lines.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { setWorkbench, useWorkbench } from '../../state/workbench/index.ts';
import { Facts } from '../detail/facts.tsx';
import { WorkspaceTools } from '../workspaces/recent-workspaces.tsx';

function About() {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('app.describe', null);
  if (failure) return <FailureMessage failure={failure} retry={retry} />;
  if (!value) return <SkeletonLines count={6} />;
  return (
    <>
      <p className="about__line">{t('about.line')}</p>
      <WorkspaceTools before={() => setWorkbench({ dialog: null })} />
      <Facts
        facts={[
          [t('about.version'), value.version],
          [t('about.workspace'), value.workspaceFile],
          [t('about.mode'), value.readOnly ? t('about.readOnly') : t('about.writable')],
          [t('about.network'), t('about.refused', { count: value.networkRequestsRefused })],
          [
            t('about.runtime'),
            `Electron ${value.electron} · Chromium ${value.chromium} · Node ${value.node}`,
          ],
          [t('about.database'), `SQLite ${value.sqlite}`],
          [t('about.platform'), value.platform],
        ]}
      />
    </>
  );
}

export function AboutDialog() {
  const { t } = useTranslation();
  const open = useWorkbench((state) => state.dialog === 'about');
  return (
    <Modal
      open={open}
      title={t('about.title')}
      footer={null}
      width={520}
      destroyOnHidden
      onCancel={() => setWorkbench({ dialog: null })}
    >
      {open && <About />}
    </Modal>
  );
}
