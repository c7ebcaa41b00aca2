/** A verdict in words; one the user does not follow is struck through and says so. */
import { useTranslation } from 'react-i18next';
import type { ThreadLine } from '../../bridge/contract.ts';
import { useVerdictWords } from '../labels.ts';

export function VerdictTag({ line: { verdict, overruled } }: { readonly line: ThreadLine }) {
  const { t } = useTranslation();
  const words = useVerdictWords();
  return (
    <span className="verdict">
      <span className={`verdict__word verdict__word--${overruled === null ? verdict : 'overruled'}`}>
        {words(verdict)}
      </span>
      {overruled && (
        <span className="verdict__note" title={overruled.note}>
          {t('follow.overruledMark')}
        </span>
      )}
    </span>
  );
}
