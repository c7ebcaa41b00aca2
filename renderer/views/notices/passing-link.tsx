/** Linking that began at start: a bar with its count and a way to stop it, once it takes longer than a moment. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cancelLinking, useWorkspace } from '../../state/workspace/index.ts';
import { Bar } from './bar.tsx';

/** Milliseconds; a bar that comes and goes at once would only move the page under the hand. */
const MOMENT = 1_000;

export function PassingLink() {
  const { t } = useTranslation();
  const { running, asked, progress } = useWorkspace((state) => state.linking);
  const passing = running && !asked;
  const [late, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!passing) return;
    const timer = window.setTimeout(() => setLate(true), MOMENT);
    return () => window.clearTimeout(timer);
  }, [passing]);
  if (!passing || !late || progress === null) return null;
  return (
    <Bar
      message={t('link.working')}
      hint={`${progress.done} / ${progress.total}`}
      actions={[{ label: t('link.cancel'), run: () => void cancelLinking() }]}
    />
  );
}
