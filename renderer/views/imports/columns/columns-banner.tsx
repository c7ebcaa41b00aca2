/** Tables that wait until somebody tells their columns: which, and the ways on. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Sha256 } from '../../../../graph-data/model/ids.ts';
import { Icon } from '../../../components/icon.tsx';
import { useAnswer } from '../../../state/answers/index.ts';
import { takeAsRead } from '../../../state/imports/columns.ts';
import { leaveOut, useImportsClosed } from '../../../state/imports/index.ts';

export function ColumnsBanner({ open }: { readonly open: (file: Sha256) => void }) {
  const { t } = useTranslation();
  const closed = useImportsClosed();
  const waiting = useAnswer('columns.waiting', null).value ?? [];
  if (waiting.length === 0) return null;
  return (
    <section className="columns-banner" aria-label={t('columns.waitingTitle')}>
      <header>
        <Icon name="warning" />
        <strong>{t('columns.waiting', { count: waiting.length })}</strong>
        <span>{t('columns.waitingHint')}</span>
      </header>
      <ul className="columns-banner__files">
        {waiting.map(({ file, name }) => (
          <li key={file}>
            <span>{name}</span>
            <Button
              size="small"
              type="primary"
              disabled={closed}
              aria-label={t('columns.openNamed', { name })}
              onClick={() => open(file)}
            >
              {t('columns.open')}
            </Button>
            <Button
              size="small"
              disabled={closed}
              title={t('columns.asReadHint')}
              aria-label={t('columns.asReadNamed', { name })}
              onClick={() => void takeAsRead(file)}
            >
              {t('columns.asRead')}
            </Button>
            <Button
              size="small"
              type="text"
              disabled={closed}
              aria-label={t('columns.leaveOutNamed', { name })}
              onClick={() => void leaveOut(file)}
            >
              {t('columns.leaveOut')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
