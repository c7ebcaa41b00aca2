/** What became of an export: running and how to stop it, saved and where, or why not. */
import { useTranslation } from 'react-i18next';
import { cancelExport, dismissExport, revealExport, useExports } from '../../state/exports/index.ts';
import { Bar } from './bar.tsx';
import { useExportFailure } from './export-words.ts';

export function ExportBar() {
  const { t } = useTranslation();
  const { slowStep, saved, note, failure } = useExports();
  const wordsOf = useExportFailure();
  if (slowStep !== null)
    return (
      <Bar
        tone="running"
        message={t('exports.running')}
        hint={t(`exports.step.${slowStep}`)}
        actions={[{ label: t('exports.cancel'), run: () => void cancelExport() }]}
      />
    );
  if (failure !== null) return <Bar {...wordsOf(failure)} dismiss={dismissExport} />;
  if (saved === null) return null;
  return (
    <Bar
      tone="done"
      message={t('exports.saved', { file: saved.file })}
      hint={[
        ...(note === null ? [] : [t(`picture.${note.kind}`, { ...note })]),
        ...(saved.logged ? [] : [t('exports.notLogged')]),
      ].join(' ')}
      actions={[{ label: t('exports.reveal'), run: () => void revealExport() }]}
      dismiss={dismissExport}
    />
  );
}
