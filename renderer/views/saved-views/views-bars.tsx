/** What became of something done with saved views, each in one line. */
import { useTranslation } from 'react-i18next';
import { dismissViews, putBackView, useSavedViews } from '../../state/saved-views/index.ts';
import { useFailureWords } from '../labels.ts';
import { Bar } from '../notices/bar.tsx';

/** Names said; of more it is only said that there are. */
const NAMED = 12;

export function FailureBar() {
  const failureWords = useFailureWords();
  const failure = useSavedViews((state) => state.failure);
  return failure && <Bar {...failureWords(failure)} dismiss={dismissViews} />;
}

export function ImportedBar() {
  const { t } = useTranslation();
  const imported = useSavedViews((state) => state.imported);
  if (!imported) return null;
  const { file, imported: count, sameTitles, missing, skipped } = imported;
  const hints = [
    sameTitles.length > 0 && t('views.sameTitles', { titles: sameTitles.join(t('list.comma')) }),
    missing > 0 && t('views.importMissing', { count: missing }),
    skipped > 0 && t('views.skipped', { count: skipped }),
  ];
  return (
    <Bar
      tone="done"
      message={t('views.imported', { file, count })}
      hint={hints.filter(Boolean).join(' ')}
      dismiss={dismissViews}
    />
  );
}

/** What was taken out or updated last, and the way back. */
export function FormerBar() {
  const { t } = useTranslation();
  const last = useSavedViews((state) => state.former.at(-1));
  if (!last) return null;
  return (
    <Bar
      tone="done"
      message={t(`views.${last.done}`, { title: last.before.view.title })}
      hint=""
      actions={[{ label: t('views.putBack'), run: () => void putBackView() }]}
    />
  );
}

/** What a view that was opened held and is gone, by name. */
export function MissingBar() {
  const { t } = useTranslation();
  const missing = useSavedViews((state) => state.missing);
  if (!missing) return null;
  const { title, names } = missing;
  const more = names.length > NAMED ? t('views.missingMore') : '';
  return (
    <Bar
      message={t('views.missing', { title, count: names.length })}
      hint={t('views.missingNames', { names: names.slice(0, NAMED).join(t('list.comma')), more })}
      dismiss={dismissViews}
    />
  );
}
