/** The choice of layouts in the head of the graph; `T` opens it, the one of last time is ticked. */
import { Dropdown, Tooltip } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { arrange, canArrange, setLayoutMenu, useArranging } from '../../state/arranging/index.ts';
import { useGraph } from '../../state/graph/index.ts';
import { LAYOUTS, type LayoutName } from '../../state/layout/arrangements/names.ts';
import { useWayBack } from './way-back.ts';
import './layout-menu.css';

function Choice({ layout, isLast }: { readonly layout: LayoutName; readonly isLast: boolean }) {
  const { t } = useTranslation();
  return (
    <span className="layout-choice">
      <span>{isLast && <Icon name="done" size={13} />}</span>
      <span>{t(`layouts.${layout}`)}</span>
      <small>{t(`layoutHints.${layout}`)}</small>
    </span>
  );
}

export function LayoutMenu() {
  const { t } = useTranslation();
  const { last, menuOpen } = useArranging();
  const tooSmall = useGraph(({ history }) => !canArrange(history.present));
  const goBack = useWayBack(menuOpen);
  const label = t('layouts.choose');
  const items = LAYOUTS.map((layout) => ({
    key: layout,
    label: <Choice layout={layout} isLast={layout === last} />,
    onClick: () => arrange(layout),
  }));
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      open={menuOpen}
      onOpenChange={(isOpen) => {
        setLayoutMenu(isOpen);
        goBack(isOpen);
      }}
      autoFocus
      disabled={tooSmall}
      menu={{ items, className: 'layout-menu' }}
    >
      <Tooltip title={menuOpen ? '' : `${label}  T`} mouseEnterDelay={0.4}>
        <button
          type="button"
          className="icon-button"
          aria-label={label}
          aria-haspopup="menu"
          aria-expanded={menuOpen}
          disabled={tooSmall}
        >
          <Icon name="arrange" />
        </button>
      </Tooltip>
    </Dropdown>
  );
}
