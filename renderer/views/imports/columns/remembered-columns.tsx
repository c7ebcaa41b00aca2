/** What is remembered of tables by their titles; each can be forgotten. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../state/answers/index.ts';
import { forgetColumns } from '../../../state/imports/columns.ts';
import { useImportsClosed } from '../../../state/imports/index.ts';
import './columns.css';

export function RememberedColumnsList() {
  const { t } = useTranslation();
  const closed = useImportsClosed();
  const remembered = useAnswer('columns.remembered', null).value ?? [];
  if (remembered.length === 0) return null;
  return (
    <section className="remembered-columns" aria-label={t('columns.remembered')}>
      <h3>{t('columns.remembered')}</h3>
      <ul>
        {remembered.map(({ shape, columns, at, files }) => (
          <li key={shape}>
            <span className="remembered-columns__pairs">
              {columns.map(({ title, meaning }, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place; titles repeat and may be empty
                <span key={index} data-meaning={meaning}>
                  {title === '' ? t('columns.untitled', { place: index + 1 }) : title}
                  <small className="remembered-columns__meaning">{t(`columns.meanings.${meaning}`)}</small>
                </span>
              ))}
            </span>
            <span className="remembered-columns__facts">
              {t('columns.rememberedFacts', { count: files, date: at.slice(0, 10) })}
            </span>
            <Button
              size="small"
              type="text"
              disabled={closed}
              title={t('columns.forgetHint')}
              aria-label={t('columns.forgetNamed', { titles: shape.replaceAll('\t', t('list.comma')) })}
              onClick={() => void forgetColumns(shape)}
            >
              {t('columns.forget')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
