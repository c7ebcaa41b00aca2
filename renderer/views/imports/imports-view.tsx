/** 导入: takes in documents of the user's own, tells what becomes of them, lists them. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { Icon } from '../../components/icon.tsx';
import { ViewHead } from '../../components/view-head.tsx';
import { chooseImports, useImports, useImportsClosed } from '../../state/imports/index.ts';
import { useViewParameters } from '../../state/navigation/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { useViewKeys } from '../use-view-keys.ts';
import { ColumnsBanner } from './columns/columns-banner.tsx';
import { ColumnsDialog } from './columns/columns-dialog.tsx';
import { RememberedColumnsList } from './columns/remembered-columns.tsx';
import { DropGround } from './drop-ground.tsx';
import { EditionBanner } from './editions/edition-banner.tsx';
import { EditionView } from './editions/edition-view.tsx';
import { SetAsideList } from './editions/set-aside-list.tsx';
import { ImportProgressBar } from './import-progress-bar.tsx';
import { ImportReportSheet } from './import-report-sheet.tsx';
import { ImportedFiles } from './imported-files.tsx';
import { OlderReadings } from './rereading/older-readings.tsx';
import { RereadingView } from './rereading/rereading-view.tsx';
import { NOTHING_WAITING } from './waiting-diffs.tsx';
import './imports.css';

function Tools() {
  const { t } = useTranslation();
  const off = useImportsClosed();
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
  const [parameters, change] = useViewParameters();
  const editing = (parameters['edition'] ?? '') !== '';
  const rereading = (parameters['reading'] ?? '') !== '';
  // What no import has is answered in words by the dialog itself.
  const columns = (parameters['columns'] ?? '') as Sha256;
  const hint = editing ? 'editions.hint' : rereading ? 'rereading.hint' : 'imports.hint';
  useViewKeys(({ key }) => {
    if (key !== 'Escape' || !(editing || rereading)) return false;
    change(parameters['row'] ? { row: '' } : NOTHING_WAITING);
    return true;
  });
  return (
    <div className="view imports">
      <ViewHead
        title={t('view.imports')}
        subject={<span className="imports__hint">{t(hint)}</span>}
        toolsLabel={t('imports.tools')}
        tools={<Tools />}
      />
      {editing && <EditionView parameters={parameters} change={change} />}
      {rereading && !editing && <RereadingView parameters={parameters} change={change} />}
      {!editing && !rereading && (
        <ImportsBody
          openEdition={(edition) => change({ edition })}
          openReading={(reading) => change({ reading })}
          openColumns={(columns) => change({ columns })}
        />
      )}
      {columns !== '' && <ColumnsDialog key={columns} file={columns} close={() => change({ columns: '' })} />}
    </div>
  );
}

interface BodyProps {
  readonly openEdition: (file: string) => void;
  readonly openReading: (file: string) => void;
  readonly openColumns: (file: Sha256) => void;
}

function ImportsBody({ openEdition, openReading, openColumns }: BodyProps) {
  const { t } = useTranslation();
  const { running, report, failure } = useImports();
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? false);
  return (
    <div className="imports__body">
      {readOnly && (
        <p className="imports__read-only">
          <Icon name="warning" /> {t('imports.readOnly')}
        </p>
      )}
      <EditionBanner open={openEdition} />
      <ColumnsBanner open={openColumns} />
      <OlderReadings open={openReading} />
      <DropGround />
      {running && <ImportProgressBar />}
      {failure && <FailureMessage failure={failure} retry={() => void chooseImports('files')} />}
      {report && <ImportReportSheet report={report} />}
      <ImportedFiles openColumns={openColumns} />
      <RememberedColumnsList />
      <SetAsideList />
    </div>
  );
}
