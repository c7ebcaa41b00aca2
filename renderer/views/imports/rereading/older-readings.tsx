/** How many files older rules read, and what newer ones made of them: the ways on. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon.tsx';
import { useAnswer } from '../../../state/answers/index.ts';
import { useImports, useImportsClosed } from '../../../state/imports/index.ts';
import { readAgain } from '../../../state/imports/rereading.ts';
import '../editions/editions.css';

function Outcome() {
  const { t } = useTranslation();
  const reread = useImports((state) => state.reread);
  if (reread === null) return null;
  return (
    <p role="status">
      {t('rereading.outcome', { ...reread })}
      {reread.failed.length > 0 &&
        ` ${t('rereading.failed', { count: reread.failed.length, names: reread.failed.join(t('list.comma')) })}`}
      {reread.cancelled && ` ${t('rereading.cancelled')}`}
    </p>
  );
}

export function OlderReadings({ open }: { readonly open: (file: string) => void }) {
  const { t } = useTranslation();
  const closed = useImportsClosed();
  const { value } = useAnswer('rereading.state', null);
  const { older = 0, waiting = [] } = value ?? {};
  const [first] = waiting;
  return (
    <>
      {first !== undefined && (
        <section className="edition-banner" aria-label={t('rereading.title')}>
          <Icon name="warning" />
          <p>
            <strong>{t('rereading.waiting', { count: waiting.length })}</strong>
            <span>{t('rereading.waitingHint')}</span>
          </p>
          <Button type="primary" size="small" onClick={() => open(first.file)}>
            {t('editions.look')}
          </Button>
        </section>
      )}
      {older > 0 && (
        <section className="older-readings" aria-label={t('rereading.olderTitle')}>
          <p>
            {t('rereading.older', { count: older })}
            <small>{t('rereading.olderHint')}</small>
          </p>
          <Button size="small" disabled={closed} onClick={() => void readAgain(null)}>
            {t('rereading.all')}
          </Button>
        </section>
      )}
      <Outcome />
    </>
  );
}
