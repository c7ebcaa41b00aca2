/** One line across the window: what happened, what to do, and the ways on. */
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import './notices.css';

const ICONS = { warning: 'warning', done: 'done', running: 'update' } as const;

interface Props {
  readonly message: string;
  readonly hint: string;
  /** `done` says that something went as asked, `running` that it goes on. */
  readonly tone?: keyof typeof ICONS;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  readonly dismiss?: () => void;
}

export function Bar({ message, hint, tone = 'warning', actions = [], dismiss }: Props) {
  const { t } = useTranslation();
  return (
    <div className={`notice-bar notice-bar--${tone}`} role="status">
      <Icon name={ICONS[tone]} />
      <p>
        <strong>{message}</strong> {hint}
      </p>
      {actions.map(({ label, run }) => (
        <button key={label} type="button" className="more-button" onClick={run}>
          {label}
        </button>
      ))}
      {dismiss && <IconButton icon="close" label={t('notice.dismiss')} run={dismiss} />}
    </div>
  );
}
