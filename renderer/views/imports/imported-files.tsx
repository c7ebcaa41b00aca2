/** The files that were taken in, with their documents; a thousand rows are drawn as they come into sight. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { Button, Popconfirm } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sha256 } from '../../../graph-data/model/ids.ts';
import type { ImportedFileRow } from '../../bridge/contract.ts';
import { FailureMessage } from '../../components/failure-message.tsx';
import { StateMessage } from '../../components/state-message.tsx';
import { useAnswer } from '../../state/answers/index.ts';
import { removeImport, useImports, useImportsClosed } from '../../state/imports/index.ts';
import { readAgain } from '../../state/imports/rereading.ts';
import { openView } from '../../state/navigation/index.ts';
import { ReadingNotes } from './reading-notes.tsx';

const ROW_HEIGHT = 64;

interface RowProps {
  readonly row: ImportedFileRow;
  readonly openColumns: (file: Sha256) => void;
}

function Row({ row, openColumns }: RowProps) {
  const { t } = useTranslation();
  const closed = useImportsClosed();
  return (
    <>
      <div className="imported-file__names">
        <span className="imported-file__name">{row.name}</span>
        {row.documents.map(({ entity, title }) => (
          <button
            key={entity}
            type="button"
            className="imported-file__document"
            onClick={() => openView('document', entity)}
          >
            {title === '' ? t('imports.untitled') : title}
          </button>
        ))}
      </div>
      <div className="imported-file__facts">
        <span>
          {row.documents.length === 0
            ? t('editions.replaced')
            : t('imports.counts', { documents: row.documents.length, statements: row.statements })}
          {row.issues > 0 && ` · ${t('imports.issues', { count: row.issues })}`}
        </span>
        <span>{t('imports.at', { date: row.importedAt.slice(0, 10) })}</span>
        {(row.columns === 'told' || row.columns === 'unsure') && (
          <span className={`imported-file__columns--${row.columns}`}>{t(`columns.${row.columns}`)}</span>
        )}
        {row.older && <span>{t('rereading.byOlder')}</span>}
        <ReadingNotes notes={row.notes} />
      </div>
      <div className="imported-file__actions">
        {row.older && (
          <Button
            size="small"
            type="text"
            disabled={closed}
            aria-label={t('rereading.oneNamed', { name: row.name })}
            onClick={() => void readAgain([row.file])}
          >
            {t('rereading.one')}
          </Button>
        )}
        {row.columns !== null && (
          <Button
            size="small"
            type="text"
            disabled={closed}
            aria-label={t('columns.openNamed', { name: row.name })}
            onClick={() => openColumns(row.file)}
          >
            {t('columns.open')}
          </Button>
        )}
        <Popconfirm
          title={t('imports.removeQuestion')}
          description={t('imports.removeHint')}
          okText={t('imports.remove')}
          cancelText={t('imports.cancel')}
          onConfirm={() => void removeImport(row)}
        >
          <Button
            size="small"
            type="text"
            disabled={closed}
            aria-label={t('imports.removeNamed', { name: row.name })}
          >
            {t('imports.remove')}
          </Button>
        </Popconfirm>
      </div>
    </>
  );
}

interface FilesProps {
  readonly openColumns: (file: Sha256) => void;
}

function Rows({ rows, openColumns }: FilesProps & { readonly rows: readonly ImportedFileRow[] }) {
  const ground = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => ground.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  return (
    <div ref={ground} className="imported-files__rows">
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className="imported-file"
                style={{ transform: `translateY(${start}px)` }}
              >
                <Row row={row} openColumns={openColumns} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}

export function ImportedFiles({ openColumns }: FilesProps) {
  const { t } = useTranslation();
  const { value, failure, retry } = useAnswer('imports.list', null);
  const { removed, decided, readAgain } = useImports();
  return (
    <section className="imported-files" aria-label={t('imports.list')}>
      <h3>
        {t('imports.list')}
        {value !== null && value.length > 0 && <small>{t('imports.count', { count: value.length })}</small>}
      </h3>
      {removed !== null && <p role="status">{t('imports.removed', { name: removed })}</p>}
      {decided > 0 && <p role="status">{t('editions.decided', { count: decided })}</p>}
      {readAgain > 0 && <p role="status">{t('columns.applied', { count: readAgain })}</p>}
      {failure && <FailureMessage failure={failure} retry={retry} />}
      {value?.length === 0 && (
        <StateMessage tone="empty" title={t('imports.empty')} body={t('imports.emptyHint')} />
      )}
      {value !== null && value.length > 0 && <Rows rows={value} openColumns={openColumns} />}
    </section>
  );
}
