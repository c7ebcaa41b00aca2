/** One row: its body at the left edge, and only those cells that hold something. */
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { RoleGlyph } from '../../components/role-mark.tsx';
import {
  cellKey,
  type MatrixCell,
  type MatrixSum,
  type MatrixView,
  type Picks,
  ROLE_ORDER,
  ROW_HEAD_WIDTH,
  ROW_HEIGHT,
  type ViewLine,
} from '../../state/matrix/index.ts';
import { lineName, useCellContent } from './matrix-words.ts';

export const cellId = (row: number, column: number): string => `matrix-${row}-${column}`;

/** Shared measures from which on a cell is as dark as it gets. */
const DARKEST = 8;

function Content({ cell }: { readonly cell: MatrixCell }) {
  if (cell.roles.length === 0) return <span className="matrix-cell__count">{cell.count}</span>;
  return cell.roles.map((role) => <RoleGlyph key={role} role={role} />);
}

/** The sum of a row as a number and as a bar of its roles, to the scale of the longest row. */
function SumBar({ sum, most }: { readonly sum: MatrixSum; readonly most: number }) {
  const marked = ROLE_ORDER.filter((role) => sum.roles[role] > 0);
  const marks = marked.reduce((total, role) => total + sum.roles[role], 0);
  return (
    <>
      <span className="matrix-sum__bar" aria-hidden="true">
        <span className="matrix-sum__parts" style={{ width: `${(sum.count / Math.max(1, most)) * 100}%` }}>
          {marks === 0 && <span className="matrix-sum__part" style={{ flexGrow: 1 }} />}
          {marked.map((role) => (
            <span
              key={role}
              className={`matrix-sum__part matrix-sum__part--${role}`}
              style={{ flexGrow: sum.roles[role] }}
            />
          ))}
        </span>
      </span>
      <span className="matrix-sum__count" aria-hidden="true">
        {sum.count}
      </span>
    </>
  );
}

interface HeadProps {
  readonly head: ViewLine;
  readonly position: number;
  readonly most: number;
  readonly selected: boolean;
  readonly picked: boolean;
  readonly active: boolean;
}

function RowHead({ head: { line, sum }, position, most, selected, picked, active }: HeadProps) {
  const { t } = useTranslation();
  const collective = line.kind === 'collective';
  const label = collective ? 'matrix.collectiveHead' : 'matrix.rowHead';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element lays out every row; this one draws a window of it
    <div
      id={cellId(position, -1)}
      role="rowheader"
      tabIndex={-1}
      aria-colindex={1}
      aria-label={t(label, { name: line.name, count: sum.count })}
      aria-selected={picked}
      className={classes('matrix-row__head', { selected, picked, active })}
      style={{ width: ROW_HEAD_WIDTH }}
    >
      <span className="matrix-row__name" title={line.name}>
        {line.name}
      </span>
      {collective && (
        <span className="matrix-row__collective" aria-hidden="true" title={t('matrix.collective')}>
          {t('detail.collective')}
        </span>
      )}
      <SumBar sum={sum} most={most} />
    </div>
  );
}

/** Block and its modifiers. */
export function classes(block: string, flags: Readonly<Record<string, boolean>>): string {
  const on = Object.keys(flags).filter((flag) => flags[flag]);
  return [block, ...on.map((flag) => `${block}--${flag}`)].join(' ');
}

interface Props {
  readonly view: MatrixView;
  readonly position: number;
  readonly index: number;
  readonly top: number;
  readonly odd: boolean;
  readonly start: number;
  readonly end: number;
  readonly width: number;
  readonly most: number;
  readonly picks: Picks;
  readonly selected: boolean;
  /** Column the keys are at when they are in this row, otherwise null. */
  readonly cursor: number | null;
}

/** Columns of the window that are drawn: what holds something, what the keys are at, and the body itself. */
function drawn({ view, position, start, end, cursor }: Props): readonly number[] {
  const own = view.rows[position]?.line.id;
  const columns: number[] = [];
  for (let column = start; column < end; column += 1) {
    const isOwn = view.model.kind === 'agencies' && view.columns[column]?.line.id === own;
    if (isOwn || column === cursor || view.cell(position, column) !== null) columns.push(column);
  }
  return columns;
}

export const MatrixRow = memo(function MatrixRow(props: Props) {
  const { view, position, index, top, odd, width, most, picks, selected, cursor } = props;
  const { t } = useTranslation();
  const content = useCellContent();
  const head = view.rows[position];
  if (head === undefined) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table element lays out every row; this one draws a window of it
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell
    <div
      role="row"
      aria-rowindex={index + 2}
      className={classes('matrix-row', { odd })}
      style={{ height: ROW_HEIGHT, transform: `translateY(${top}px)` }}
    >
      <RowHead
        head={head}
        position={position}
        most={most}
        selected={selected}
        picked={picks.lines.has(head.line.id)}
        active={cursor === -1}
      />
      {drawn(props).map((column) => {
        const other = view.columns[column]?.line;
        if (other === undefined) return null;
        const cell = view.cell(position, column);
        const self = cell === null && other.id === head.line.id;
        const picked = picks.cells.has(cellKey({ row: head.line.id, column: other.id }));
        const shade = cell && cell.roles.length === 0 ? Math.min(1, cell.count / DARKEST) : 0;
        return (
          // biome-ignore lint/a11y/useSemanticElements: see the row
          <div
            key={other.id}
            id={cellId(position, column)}
            role="gridcell"
            tabIndex={-1}
            aria-colindex={column + 2}
            aria-selected={picked}
            aria-label={t('matrix.cell', {
              row: head.line.name,
              column: lineName(other),
              content: content(cell),
            })}
            className={classes('matrix-cell', { self, picked, active: cursor === column })}
            style={{
              width,
              left: ROW_HEAD_WIDTH + column * width,
              ...(shade > 0 && { '--shade': `${Math.round(shade * 55)}%` }),
            }}
          >
            {cell && <Content cell={cell} />}
          </div>
        );
      })}
    </div>
  );
});
