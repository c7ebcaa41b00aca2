/** 已更正 beside a claim, wherever it shows: what was read, who says otherwise and since when. */
import { useTranslation } from 'react-i18next';
import type { AmendmentLine } from '../../bridge/contract.ts';
import { useAmendmentsOf, withdrawAmendments } from '../../state/amendments/index.ts';
import { orTell } from '../../state/judgements/index.ts';
import { useWorkspace } from '../../state/workspace/index.ts';
import { useSaidBy, useWording } from '../labels.ts';
import './amendments.css';

/** What was read in the place of the claim, in words. */
function useReadAs(): (line: AmendmentLine) => string {
  const { t } = useTranslation();
  const wording = useWording();
  return ({ before }) =>
    before === null ? t('amendments.nobodyRead') : t('amendments.readAs', { sentence: wording(before) });
}

/** Nothing where the claim is as it was read. */
export function CorrectedMark({ of }: { readonly of: string }) {
  const { t } = useTranslation();
  const saidBy = useSaidBy();
  const readAs = useReadAs();
  const lines = useAmendmentsOf(of);
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <span
      className="corrected-mark"
      title={[readAs(first), ...lines.map(({ amendment }) => saidBy(amendment))].join('\n')}
    >
      {t(first.before === null ? 'amendments.added' : 'amendments.corrected')}
    </span>
  );
}

/** The same in full, with the way back. */
export function CorrectedNote({ of }: { readonly of: string }) {
  const { t } = useTranslation();
  const saidBy = useSaidBy();
  const readAs = useReadAs();
  const lines = useAmendmentsOf(of);
  const readOnly = useWorkspace((state) => state.summary?.readOnly ?? true);
  const [first] = lines;
  if (first === undefined) return null;
  return (
    <aside className="corrected-note" aria-label={t('amendments.corrected')}>
      <p className="corrected-note__reading">{readAs(first)}</p>
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
