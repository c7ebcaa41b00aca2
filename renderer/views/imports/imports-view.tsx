/** 导入: takes in documents of the user's own, tells what becomes of them, lists them. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { FailureMessage } from '../../components/failure-message.tsx';
import { Icon } from '../../components/icon.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { chooseImports, useImports } from '../../state/imports/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { DropGround } from './drop-ground.tsx';
import { ImportProgressBar } from './import-progress-bar.tsx';
import { ImportReportSheet } from './import-report-sheet.tsx';
import { ImportedFiles } from './imported-files.tsx';
import './imports.css';

function Tools() {
  const { t } = useTranslation();
  const running = useImports((state) => state.running);
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const off = running || readOnly;
  return (
    <>
      <Button type="primary" disabled={off} onClick={() => void chooseImports('files')}>
        {t('imports.files')}
      </Button>
      <Button disabled={off} onClick={() => void chooseImports('folder')}>
        {t('imports.folder')}
      </Button>
    </>
  );
}

export function ImportsView() {
  const { t } = useTranslation();
  const { running, report, failure } = useImports();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? false);
  return (
    <div className="view imports">
      <ViewHead
        title={t('view.imports')}
        subject={<span className="imports__hint">{t('imports.hint')}</span>}
        toolsLabel={t('imports.tools')}
        tools={<Tools />}
      />
      <div className="imports__body">
        {readOnly && (
          <p className="imports__read-only">
            <Icon name="warning" /> {t('imports.readOnly')}
          </p>
        )}
        <DropGround disabled={running || readOnly} />
        {running && <ImportProgressBar />}
        {failure && <FailureMessage failure={failure} retry={() => void chooseImports('files')} />}
        {report && <ImportReportSheet report={report} />}
        <ImportedFiles />
      </div>
    </div>
  );
}
