/** 已更正 beside a claim, wherever it shows: what was read, what stands now, who says otherwise and since when. */
import { useTranslation } from 'react-i18next';
import { correctionBy, useAmendmentsOf, withdrawAmendments } from '../../state/amendments/index.ts';
import { orTell } from '../../state/judgements/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { useSaidBy } from '../labels.ts';
import { readAs, useCorrectionWords } from './correction-words.ts';
import './amendments.css';

/** Nothing where the claim is as it was read. */
export function CorrectedMark({ of }: { readonly of: string }) {
  const words = useCorrectionWords()(useAmendmentsOf(of));
  if (words === null) return null;
  return (
    <span className="corrected-mark" title={words.told.join('\n')}>
      {words.badge}
    </span>
  );
}

/** The same in full, with the way back. */
export function CorrectedNote({ of }: { readonly of: string }) {
  const { t, i18n } = useTranslation();
  const saidBy = useSaidBy();
  const lines = useAmendmentsOf(of);
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const [first, correction] = [lines[0], correctionBy(lines)];
  if (first === undefined || correction === null) return null;
  return (
    <aside className="corrected-note" aria-label={t(`amendments.${correction}`)}>
      <p className="corrected-note__reading">{readAs(first, { t, language: i18n.language })}</p>
      {lines.map((line) => (
        <p key={line.amendment.id} className="corrected-note__line">
          <span>{saidBy(line.amendment)}</span>
          {!readOnly && (
            <button
              type="button"
              className="more-button"
              onClick={() => void orTell(withdrawAmendments([line.amendment.id]))}
            >
              {t('amendments.withdraw')}
            </button>
          )}
        </p>
      ))}
    </aside>
  );
}
