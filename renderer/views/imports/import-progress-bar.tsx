/** How far an import is, with a way out while files are read. */
import { Button, Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import { cancelImport, useImports } from '../../state/imports/index.ts';

export function ImportProgressBar() {
  const { t } = useTranslation();
  const progress = useImports((state) => state.progress);
  if (progress === null) return null;
  const { phase, done, total, imported, failed, file } = progress;
  const writing = phase === 'writing';
  return (
    <section className="import-progress" aria-live="polite" aria-label={t('view.imports')}>
      <Progress
        percent={writing ? 100 : Math.round((done / Math.max(1, total)) * 100)}
        status={writing ? 'active' : 'normal'}
        strokeLinecap="butt"
        showInfo={false}
      />
      <p className="import-progress__file">
        {writing ? t('imports.writing') : t('imports.reading', { file })}
      </p>
      <p className="import-progress__counts">{t('imports.progress', { done, total, imported, failed })}</p>
      <Button size="small" onClick={() => void cancelImport()}>
        {t('imports.cancel')}
      </Button>
    </section>
  );
}
