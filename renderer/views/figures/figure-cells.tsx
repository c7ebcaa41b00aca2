/** One figure as a row: what, how much, when, whose, where it stands. */
import { useTranslation } from 'react-i18next';
import type { FigureRow, FiguresModel } from '../../bridge/contract.ts';
import { scopeWords } from '../../state/figures/index.ts';
import { showEvidence } from '../../state/navigation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { CorrectedMark } from '../amendments/corrected-mark.tsx';
import { ConflictMarks } from '../conflicts/conflict-mark.tsx';
import { usePlaceWords } from '../evidence/use-place-words.ts';

interface Props {
  readonly row: FigureRow;
  readonly index: number;
  readonly paper: FiguresModel['documents'][number] | undefined;
  readonly isCursor: boolean;
  readonly take: () => void;
}

export function FigureCells({ row, index, paper, isCursor, take }: Props) {
  const { t } = useTranslation();
  const standing = usePlaceWords()(row.document, row.line);
  const open = useSelection((state) => state.statement === row.statement);
  const place = row.where === null ? null : `${row.where.number}${row.where.name}`;
  const title = [paper?.title, place, standing].filter(Boolean).join(' · ');
  const ofYear = row.year !== null && !row.period?.includes(String(row.year));
  return (
    <tr
      data-at={index}
      // The head is the first row.
      aria-rowindex={index + 2}
      aria-selected={open}
      tabIndex={isCursor ? 0 : -1}
      title={title}
      onFocus={take}
      onClick={() => showEvidence(row.statement, row.id)}
    >
      <th scope="row">{row.indicator}</th>
      <td className="figure-table__value">
        <strong>{row.printed}</strong>
        {row.unit && !row.printed.includes(row.unit) && (
          <span className="figure-table__note">{row.unit}</span>
        )}
        <ConflictMarks of={row.id} />
        <CorrectedMark of={row.statement} />
      </td>
      <td>{t(`figures.natures.${row.nature}`)}</td>
      <td>
        {row.period ?? t('figures.untold')}
        {ofYear && <span className="figure-table__note">{row.year}</span>}
      </td>
      <td>{scopeWords(row) || t('figures.untold')}</td>
      <td>
        <span className="figure-table__line">{standing}</span>
        <span className="figure-table__paper">{paper?.number ?? paper?.title}</span>
      </td>
    </tr>
  );
}
