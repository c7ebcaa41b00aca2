/** What the window says of workspace files: work that takes long, what came of it, arriving in another one, a holder who is gone. */
import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../../state/workspace/index.ts';
import {
  cancelWorkspaceCopy,
  dismissArrival,
  dismissWorkspaces,
  reopenWorkspace,
  useWorkspaces,
} from '../../state/workspaces/index.ts';
import { useFailureWords } from '../labels.ts';
import { Bar } from '../notices/bar.tsx';

/** Bytes as people say them; a workspace is never smaller than a tenth of a megabyte. */
const megabytes = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);

function WorkBar() {
  const { t } = useTranslation();
  const { progress, copied, failure } = useWorkspaces();
  const failureWords = useFailureWords();
  if (progress?.work === 'open')
    return <Bar tone="running" message={t('workspaces.opening')} hint={t('workspaces.openingHint')} />;
  if (progress?.work === 'look')
    return <Bar tone="running" message={t('workspaces.looking')} hint={t('workspaces.lookingHint')} />;
  if (progress)
    return (
      <Bar
        tone="running"
        message={t('workspaces.copying')}
        hint={`${Math.floor((progress.done / Math.max(1, progress.total)) * 100)}%`}
        actions={[{ label: t('workspaces.cancel'), run: () => void cancelWorkspaceCopy() }]}
      />
    );
  if (failure) return <Bar {...failureWords(failure)} dismiss={dismissWorkspaces} />;
  if (copied === null) return null;
  const { file, bytes } = copied;
  return (
    <Bar
      tone="done"
      message={t('workspaces.copied', { file, megabytes: megabytes(bytes) })}
      hint={t('workspaces.copiedHint')}
      dismiss={dismissWorkspaces}
    />
  );
}

function ArrivalBar() {
  const { t } = useTranslation();
  const arrival = useWorkspace(({ summary }) => summary?.arrival);
  const read = useWorkspaces((state) => state.arrivalRead);
  if (!arrival || read) return null;
  const { name, from, stopped } = arrival;
  return (
    <Bar
      tone="done"
      message={t('workspaces.arrived', { name })}
      hint={[
        ...(name === from ? [] : [t('workspaces.leftBehind', { from })]),
        ...(stopped === null ? [] : [t('workspaces.importStopped')]),
      ].join(' ')}
      dismiss={dismissArrival}
    />
  );
}

export function WorkspaceBars() {
  const { t } = useTranslation();
  const free = useWorkspaces((state) => state.free);
  return (
    <>
      <WorkBar />
      <ArrivalBar />
      {free && (
        <Bar
          tone="done"
          message={t('workspaces.free')}
          hint={t('workspaces.freeHint')}
          actions={[{ label: t('workspaces.reopen'), run: () => void reopenWorkspace() }]}
        />
      )}
    </>
  );
}
