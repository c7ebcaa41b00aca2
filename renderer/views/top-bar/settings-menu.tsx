/** Theme, language, linking, help: everything that is not the work itself. */
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { endKey } from '../../components/menu-pick.ts';
import { setPreferences, usePreferences } from '../../state/preferences/index.ts';
import { startTour } from '../../state/tour/index.ts';
import { setWorkbench } from '../../state/workbench/index.ts';
import { linkDocuments } from '../../state/workspace/index.ts';

const THEMES = ['system', 'light', 'dark'] as const;

export function SettingsMenu() {
  const { t } = useTranslation();
  const theme = usePreferences((state) => state.theme);
  const items: NonNullable<MenuProps['items']> = [
    {
      type: 'group',
      label: t('settings.theme'),
      children: THEMES.map((name) => ({
        key: `theme-${name}`,
        label: t(`settings.themes.${name}`),
        onClick: () => void setPreferences({ theme: name }),
      })),
    },
    { type: 'divider' },
    { key: 'link', label: t('link.open'), onClick: () => void linkDocuments() },
    { type: 'divider' },
    { key: 'shortcuts', label: t('shortcuts.title'), onClick: () => setWorkbench({ dialog: 'shortcuts' }) },
    { key: 'tour', label: t('tour.title'), onClick: startTour },
    { key: 'about', label: t('about.title'), onClick: () => setWorkbench({ dialog: 'about' }) },
  ];
  return (
    <Dropdown
      menu={{ items, selectedKeys: [`theme-${theme}`], onClick: endKey }}
      trigger={['click']}
      placement="bottomRight"
    >
      <button type="button" className="icon-button settings-button" aria-label={t('settings.title')}>
        <Icon name="settings" />
      </button>
    </Dropdown>
  );
}
