/** Brand, the way back, the one search box, panels and settings. */
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../components/icon-button.tsx';
import { setPreferences, usePreferences } from '../../state/preferences/index.ts';
import { setWorkbench, togglePanel, useWorkbench } from '../../state/workbench/index.ts';
import { SearchBox } from '../search/search-box.tsx';
import { Brand } from './brand.tsx';
import { CopyAddress } from './copy-address.tsx';
import { ExportButton } from './export-button.tsx';
import { SettingsMenu } from './settings-menu.tsx';
import { Way } from './way.tsx';
import './top-bar.css';

export function TopBar() {
  const { t } = useTranslation();
  const language = usePreferences((state) => state.language);
  const { outlineOpen, detailOpen } = useWorkbench();
  const other = language === 'en' ? 'zh-CN' : 'en';
  return (
    <header className="top-bar">
      <div className="top-bar__side">
        <Brand />
        <span className="top-bar__rule" />
        <Way />
      </div>
      <SearchBox />
      <div className="top-bar__side top-bar__side--end">
        <ExportButton />
        <IconButton
          icon="saved"
          label={t('views.list')}
          keys="Ctrl+Shift+S"
          run={() => setWorkbench({ dialog: 'savedViews' })}
        />
        <IconButton
          icon="note"
          label={t('notes.list')}
          keys="Ctrl+Shift+N"
          run={() => setWorkbench({ dialog: 'notes' })}
        />
        <CopyAddress />
        <IconButton
          icon="panelLeft"
          label={t('panel.outline')}
          keys="Ctrl+B"
          pressed={outlineOpen}
          run={() => togglePanel('outlineOpen')}
        />
        <IconButton
          icon="panelRight"
          label={t('panel.detail')}
          keys="Ctrl+I"
          pressed={detailOpen}
          run={() => togglePanel('detailOpen')}
        />
        <span className="top-bar__rule" />
        <button
          type="button"
          className="language-button"
          lang={other}
          onClick={() => void setPreferences({ language: other })}
        >
          {t('settings.otherLanguage')}
        </button>
        <SettingsMenu />
      </div>
    </header>
  );
}
