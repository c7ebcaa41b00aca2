/** What the whole window has to say: read-only, repaired, service restarting or lost, workspace unreadable. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../components/icon.tsx';
import { IconButton } from '../../components/icon-button.tsx';
import { cancelLinking, loadSummary, useWorkspace } from '../../state/workspace/index.ts';
import './notices.css';

interface BarProps {
  readonly message: string;
  readonly hint: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly dismiss?: () => void;
}

function Bar({ message, hint, action, dismiss }: BarProps) {
  const { t } = useTranslation();
  return (
    <div className="notice-bar" role="status">
      <Icon name="warning" />
      <p>
        <strong>{message}</strong> {hint}
      </p>
      {action && (
        <button type="button" className="more-button" onClick={action.run}>
          {action.label}
        </button>
      )}
      {dismiss && <IconButton icon="close" label={t('notice.dismiss')} run={dismiss} />}
    </div>
  );
}

export function NoticeBars() {
  const { t } = useTranslation();
  const { summary, service, failure, linking } = useWorkspace();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const notice = summary?.notice;
  const lost = service.state === 'failed';
  const trouble = lost ? service.failure : failure;
  const passing = linking.running && !linking.asked ? linking.progress : null;
  return (
    <>
      {passing && (
        <Bar
          message={t('link.working')}
          hint={`${passing.done} / ${passing.total}`}
          action={{ label: t('link.cancel'), run: () => void cancelLinking() }}
        />
      )}
      {service.state === 'restarting' && (
        <Bar message={t('service.restarting')} hint={t('service.restartingHint')} />
      )}
      {(lost || trouble) && (
        <Bar
          message={trouble?.message || t('failure.unreachable')}
          hint={trouble?.hint || t('failure.unreachableHint')}
          action={{ label: t('failure.retry'), run: () => void loadSummary() }}
        />
      )}
      {notice && dismissed !== notice.code && (
        <Bar message={notice.message} hint={notice.hint} dismiss={() => setDismissed(notice.code)} />
      )}
    </>
  );
}
