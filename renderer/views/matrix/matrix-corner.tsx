/** The corner, ruled aslant as in a printed table: what the rows are, what the columns are, and sorting by either end. */
import { useTranslation } from 'react-i18next';
import { type MatrixQuestion, ROW_HEAD_WIDTH, withSort } from '../../state/matrix/index.ts';

interface Props {
  readonly question: MatrixQuestion;
  readonly ask: (question: MatrixQuestion) => void;
}

export function MatrixCorner({ question, ask }: Props) {
  const { t } = useTranslation();
  const { kind, settings } = question;
  const arrow = (axis: 'rows' | 'columns', sort: 'name' | 'count'): string => {
    if (settings[axis].sort !== sort) return '';
    return settings[axis].descending ? ' ↓' : ' ↑';
  };
  const button = (axis: 'rows' | 'columns', sort: 'name' | 'count', words: string) => (
    <button
      type="button"
      className={`matrix-corner__${axis} matrix-corner__${axis}--${sort}`}
      title={t(sort === 'name' ? 'matrix.sortedName' : 'matrix.sortedCount')}
      onClick={() => ask(withSort(question, axis, sort))}
    >
      {words}
      <span aria-hidden="true">{arrow(axis, sort)}</span>
    </button>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: see the row
    // biome-ignore lint/a11y/useFocusableInteractive: what is in it has the focus
    <div role="columnheader" aria-colindex={1} className="matrix-corner" style={{ width: ROW_HEAD_WIDTH }}>
      <svg aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 100">
        <line x1="0" y1="0" x2="100" y2="100" vectorEffect="non-scaling-stroke" />
      </svg>
      {button('columns', 'name', t(`matrix.axis.${kind}`))}
      {button('columns', 'count', t('matrix.total'))}
      {button('rows', 'name', t('matrix.axis.bodies'))}
      {button('rows', 'count', t('matrix.total'))}
    </div>
  );
}
