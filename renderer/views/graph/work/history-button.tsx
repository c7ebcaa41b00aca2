/** Every step that is kept, newest on top; any of them is one pick away. */
import { Dropdown, type MenuProps } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../components/icon.tsx';
import { useGraph } from '../../../state/graph/index.ts';
import { stepsOf } from '../../../state/history/producers.ts';
import { jumpPicture } from '../../../state/naming/index.ts';
import { andBack } from '../../../state/viewport/index.ts';
import { setWorkbench, useWorkbench } from '../../../state/workbench/index.ts';
import { useAnnouncementWords } from '../../labels.ts';
import { useWayBack } from '../way-back.ts';
import './work.css';

type Items = NonNullable<MenuProps['items']>;

export function HistoryButton() {
  const { t } = useTranslation();
  const words = useAnnouncementWords();
  const history = useGraph((state) => state.history);
  const open = useWorkbench((state) => state.historyOpen);
  const goBack = useWayBack(open);
  const present = history.past.length;
  const steps = stepsOf(history);
  const items: Items = steps
    .map(({ step }, place) => ({
      key: String(place),
      label: (
        <span
          className={`graph-history__step${place > present ? ' graph-history__step--future' : ''}`}
          aria-current={place === present ? 'step' : undefined}
        >
          <span>{place === present && <Icon name="done" size={13} />}</span>
          <span>{step ? words(step) : t('work.begin')}</span>
        </span>
      ),
    }))
    .reverse();
  return (
    <Dropdown
      trigger={['click']}
      open={open}
      onOpenChange={(historyOpen) => {
        setWorkbench({ historyOpen });
        goBack(historyOpen);
      }}
      autoFocus
      disabled={steps.length < 2}
      menu={{
        items,
        selectedKeys: [String(present)],
        onClick: ({ key }) => andBack(() => jumpPicture(Number(key)))(),
        className: 'graph-history',
      }}
    >
      <button
        type="button"
        className="icon-button"
        aria-label={t('work.history')}
        title={`${t('work.history')}  Z`}
        aria-haspopup="menu"
        aria-expanded={open}
        disabled={steps.length < 2}
      >
        <Icon name="history" />
      </button>
    </Dropdown>
  );
}
