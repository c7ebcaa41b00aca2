/** How much of each part would come, and how. */
import { useTranslation } from 'react-i18next';
import type { MergePreview } from '../../bridge/contract.ts';

const STATES = ['new', 'edition', 'conflict', 'there'] as const;

export function MergeCounts({ counts }: Pick<MergePreview, 'counts'>) {
  const { t } = useTranslation();
  const shown = STATES.filter((state) => counts.some(({ states }) => states[state] > 0));
  return (
    <table className="merge-counts">
      <caption className="visually-hidden">{t('merging.counts')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('merging.part')}</th>
          {shown.map((state) => (
            <th key={state} scope="col">
              {t(`merging.states.${state}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.map(({ part, states }) => (
          <tr key={part}>
            <th scope="row">{t(`merging.parts.${part}`)}</th>
            {shown.map((state) => (
              <td key={state}>{states[state] === 0 ? '' : states[state]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
