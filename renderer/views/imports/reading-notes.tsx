/** What the reader of a file should know: pages without text, tracked changes. */
import { useTranslation } from 'react-i18next';
import type { ImportedFileRow } from '../../bridge/contract.ts';

export function ReadingNotes({ notes }: { readonly notes: ImportedFileRow['notes'] }) {
  const { t } = useTranslation();
  return notes.map(({ code, count, pages = [] }) => (
    <span key={code} className="reading-note">
      {t(`imports.notes.${code}`, { count, pages: pages.join(t('list.comma')) })}
    </span>
  ));
}
