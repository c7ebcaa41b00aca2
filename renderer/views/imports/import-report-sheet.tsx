/** What came of the last import, file by file; can be kept as a file. */
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReport } from '../../bridge/contract.ts';
import { dismissImport, saveImportReport, useImports } from '../../state/imports/index.ts';
import { ReadingNotes } from './reading-notes.tsx';

interface GroupProps {
  readonly title: string;
  readonly tone?: 'failed';
  readonly children: readonly ReactNode[];
}

function Group({ title, tone, children }: GroupProps) {
  if (children.length === 0) return null;
  return (
    <section
      className={
        tone === undefined ? 'import-report__group' : `import-report__group import-report__group--${tone}`
      }
    >
      <h4>{title}</h4>
      <ul>{children}</ul>
    </section>
  );
}

export function ImportReportSheet({ report }: { readonly report: ImportReport }) {
  const { t } = useTranslation();
  const savedTo = useImports((state) => state.savedTo);
  const { cancelled, imported, editions, alreadyThere, unsure, failed } = report;
  const nothing = [imported, editions, alreadyThere, unsure, failed].every(({ length }) => length === 0);
  return (
    <section className="import-report" aria-label={t('imports.report')}>
      <header>
        <h3>{t('imports.report')}</h3>
        <Button size="small" onClick={() => void saveImportReport()}>
          {t('imports.saveReport')}
        </Button>
        <Button size="small" type="text" onClick={dismissImport}>
          {t('imports.dismiss')}
        </Button>
      </header>
      {savedTo !== null && <p role="status">{t('imports.saved', { file: savedTo })}</p>}
      {cancelled && <p>{t('imports.cancelled')}</p>}
      {nothing && !cancelled && <p>{t('imports.nothing')}</p>}
      <Group title={t('imports.failed', { count: failed.length })} tone="failed">
        {failed.map(({ file, error }) => (
          <li key={file}>
            <strong>{file}</strong>
            <span>{error.message}</span>
            <span className="import-report__hint">{error.hint}</span>
          </li>
        ))}
      </Group>
      <Group title={t('imports.imported', { count: imported.length })}>
        {imported.map(({ file, sha256, documents, statements, issues, notes }) => (
          <li key={sha256}>
            <strong>{file}</strong>
            <span>
              {t('imports.counts', { documents, statements })}
              {issues > 0 && ` · ${t('imports.issues', { count: issues })}`}
            </span>
            <ReadingNotes notes={notes} />
          </li>
        ))}
      </Group>
      <Group title={t('editions.reported', { count: editions.length })}>
        {editions.map(({ file, title, of, reason }) => (
          <li key={`${file} ${title}`}>
            <strong>{file}</strong>
            <span>{t('editions.may', { title, of, reason: t(`editions.short.${reason}`) })}</span>
          </li>
        ))}
      </Group>
      <Group title={t('columns.reported', { count: unsure.length })}>
        {unsure.map((file) => (
          <li key={file}>
            <strong>{file}</strong>
          </li>
        ))}
      </Group>
      <Group title={t('imports.already', { count: alreadyThere.length })}>
        {alreadyThere.map((file) => (
          <li key={file}>
            <strong>{file}</strong>
          </li>
        ))}
      </Group>
    </section>
  );
}
