/** Documents whose place a new edition took; each can be brought back. */
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../../state/answers/index.ts';
import { bringBack, useImports } from '../../../state/imports/index.ts';
import { factsOf, titleOf } from '../../brief/sheet-words.ts';

export function SetAsideList() {
  const { t } = useTranslation();
  const running = useImports((state) => state.running);
  const setAside = useAnswer('imports.editions', null).value?.setAside ?? [];
  const files = useAnswer('imports.list', null).value ?? [];
  if (setAside.length === 0) return null;
  return (
    <section className="set-aside" aria-label={t('editions.setAside')}>
      <h3>{t('editions.setAside')}</h3>
      <ul>
        {setAside.map(({ document, replacedBy, at }) => (
          <li key={document.id}>
            <span className="set-aside__title">{titleOf(document)}</span>
            <span className="set-aside__facts">
              {factsOf(document)}{' '}
              {t('editions.replacedBy', {
                name: files.find(({ file }) => file === replacedBy)?.name ?? '',
                date: at.slice(0, 10),
              })}
            </span>
            <Button
              size="small"
              type="text"
              disabled={running}
              title={t('editions.bringBackHint')}
              aria-label={t('editions.bringBackNamed', { name: titleOf(document) })}
              onClick={() => void bringBack(document.id)}
            >
              {t('editions.bringBack')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
