/** What the whole window has to say: read-only, repaired, service restarting or lost, workspace unreadable. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadSummary, restoreWorkspace, useWorkspace } from '../../state/workspace/index.ts';
import { useFailureWords } from '../labels.ts';
import { Bar } from './bar.tsx';
import { PassingLink } from './passing-link.tsx';

export function NoticeBars() {
  const { t, i18n } = useTranslation();
  const failureWords = useFailureWords();
  const { summary, service, failure } = useWorkspace();
  const [dismissed, setDismissed] = useState<string | null>(null);
  const notice = summary?.notice;
  const lost = service.state === 'failed';
  const trouble = lost ? service.failure : failure;
  const damaged = summary?.damaged;
  const restores = damaged
    ? [
        ...(damaged.backup === null
          ? []
          : [
              {
                label: t('notice.restoreBackup', {
                  when: new Date(damaged.backup).toLocaleString(i18n.language),
                }),
                run: () => void restoreWorkspace('backup'),
              },
            ]),
        { label: t('notice.restoreDataset'), run: () => void restoreWorkspace('dataset') },
      ]
    : [];
  return (
    <>
      <PassingLink />
      {service.state === 'restarting' && (
        <Bar message={t('service.restarting')} hint={t('service.restartingHint')} />
      )}
      {(lost || trouble) && (
        <Bar
          {...failureWords(trouble)}
          actions={[{ label: t('failure.retry'), run: () => void loadSummary() }]}
        />
      )}
      {notice && dismissed !== notice.code && (
        <Bar
          message={notice.message}
          hint={notice.hint}
          actions={restores}
          dismiss={() => setDismissed(notice.code)}
        />
      )}
    </>
  );
}
