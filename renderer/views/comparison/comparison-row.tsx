/** One thing in both documents: left, what became of it, right; the middle opens both passages. */
import { useTranslation } from 'react-i18next';
import type { ComparisonRow } from '../../bridge/contract.ts';
import { isGuess, nameOf, reasonWords, stateOf } from './comparison-words.ts';
import { FigureLine } from './figure-line.tsx';
import { SideCell } from './side-cell.tsx';

interface Props {
  readonly row: ComparisonRow;
  readonly open: boolean;
  readonly toggle: () => void;
}

export function RowView({ row, open, toggle }: Props) {
  const { t } = useTranslation();
  const state = stateOf(row);
  const words = t(`comparison.states.${state}`);
  const reason = reasonWords(row.match, t);
  return (
    <article
      className={`comparison-row comparison-row--${state}${isGuess(row) ? ' comparison-row--guess' : ''}${open ? ' comparison-row--open' : ''}`}
    >
      <div className="comparison-row__sides">
        <SideCell row={row} face="left" />
        <button
          type="button"
          className="comparison-row__state"
          data-row
          aria-expanded={open}
          aria-label={t('comparison.open', { name: nameOf(row, t), state: words })}
          onClick={toggle}
        >
          {words}
        </button>
        <SideCell row={row} face="right" />
      </div>
      {row.figures.map((pair) => (
        <FigureLine key={`${pair.left?.statement ?? ''} ${pair.right?.statement ?? ''}`} pair={pair} />
      ))}
      {reason && <p className="comparison-row__reason">{reason}</p>}
    </article>
  );
}
