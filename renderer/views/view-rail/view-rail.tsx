/** The views as a slim rail at the left edge; Ctrl and a digit open the first nine too. */
import { Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { openView, usePlace, VIEW_NAMES, VIEWS_WITH_KEY } from '../../state/navigation/index.ts';
import { views } from '../registry.ts';
import './view-rail.css';

export function ViewRail() {
  const { t } = useTranslation();
  const current = usePlace(({ history }) => history.present.view);
  return (
    <nav className="view-rail" aria-label={t('view.title')}>
      <ul>
        {VIEW_NAMES.map((name, index) => (
          <li key={name}>
            <Tooltip
              title={[t(`view.${name}`), index < VIEWS_WITH_KEY.length && `Ctrl+${index + 1}`]
                .filter(Boolean)
                .join('  ')}
              placement="right"
              mouseEnterDelay={0.6}
            >
              <button
                type="button"
                className="view-rail__view"
                aria-current={name === current ? 'page' : undefined}
                onClick={() => openView(name)}
              >
                <Icon name={views[name].icon} size={20} />
                <span>{t(`view.${name}`)}</span>
              </button>
            </Tooltip>
          </li>
        ))}
      </ul>
    </nav>
  );
}
