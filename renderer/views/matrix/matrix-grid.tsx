/** The sheet of the matrix: sticky heads on both axes, cells drawn where one looks, walked with the keys. */
import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Cursor,
  clamped,
  type MatrixQuestion,
  type MatrixView,
  moveCursor,
  moved,
  pickCell,
  pickLine,
  ROW_HEAD_WIDTH,
  useMatrix,
  useMatrixPointer,
} from '../../state/matrix/index.ts';
import { goTo, showEvidence } from '../../state/navigation/index.ts';
import { useSelection } from '../../state/selection/index.ts';
import { openThing } from '../pages.ts';
import { CellClaims } from './cell-claims.tsx';
import { ColumnHeads } from './column-heads.tsx';
import { MatrixCorner } from './matrix-corner.tsx';
import { Crosshair, HoverCard } from './matrix-pointer.tsx';
import { cellId, classes, MatrixRow } from './matrix-row.tsx';
import { useGroupWords } from './matrix-words.ts';
import { type Sheet, useSheet } from './sheet.ts';
import './matrix-grid.css';

interface Props {
  readonly view: MatrixView;
  readonly question: MatrixQuestion;
  readonly ask: (question: MatrixQuestion) => void;
}

/** The thing at a head; null for a cell. */
function headAt({ rows, columns }: MatrixView, { row, column }: Cursor) {
  if (row === -1) return columns[column]?.line ?? null;
  return column === -1 ? (rows[row]?.line ?? null) : null;
}

function pick(view: MatrixView, at: Cursor): void {
  const head = headAt(view, at);
  if (head) pickLine(head.id);
  const [row, column] = [view.rows[at.row]?.line.id, view.columns[at.column]?.line.id];
  if (row && column && view.cell(at.row, at.column)) pickCell({ row, column });
}

/** Ground of the columns: lines between them, a stronger one between groups, every other group tinted. */
function ColumnGround({ view, sheet }: { readonly view: MatrixView; readonly sheet: Sheet }) {
  const [start, end] = sheet.columns;
  const ordinals = useMemo(
    () => view.columnBands.flatMap(({ length }, ordinal) => Array.from({ length }, () => ordinal)),
    [view],
  );
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index).map((column) => {
    const ordinal = ordinals[column] ?? 0;
    const first = column > 0 && ordinal !== ordinals[column - 1];
    return (
      <span
        key={column}
        aria-hidden="true"
        className={classes('matrix-ground', { odd: ordinal % 2 === 1, first })}
        style={{ left: ROW_HEAD_WIDTH + column * sheet.columnWidth, width: sheet.columnWidth }}
      />
    );
  });
}

function Rows({
  view,
  sheet,
  cursor,
}: {
  readonly view: MatrixView;
  readonly sheet: Sheet;
  readonly cursor: Cursor;
}) {
  const { t } = useTranslation();
  const words = useGroupWords(view.model);
  const picks = useMatrix((state) => state.picks);
  const selected = useSelection((state) => state.entity);
  const most = useMemo(() => Math.max(1, ...view.rows.map(({ sum }) => sum.count)), [view]);
  const [start, end] = sheet.columns;
  return sheet.drawn.map(({ slot, index, top }) =>
    slot.kind === 'band' ? (
      // biome-ignore lint/a11y/useSemanticElements: a table element lays out every row; this one draws a window of it
      // biome-ignore lint/a11y/useFocusableInteractive: a band is read, not walked to
      <div
        key={`band-${slot.ordinal}`}
        role="row"
        aria-rowindex={index + 2}
        className="matrix-row-band"
        style={{ transform: `translateY(${top}px)` }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: see above */}
        <span role="rowheader" tabIndex={-1} aria-colindex={1}>
          {t('matrix.band', { name: words(slot.band.group).long, count: slot.band.length })}
        </span>
      </div>
    ) : (
      <MatrixRow
        key={view.rows[slot.position]?.line.id}
        {...{ view, index, top, start, end, most, picks }}
        position={slot.position}
        odd={slot.ordinal % 2 === 1}
        width={sheet.columnWidth}
        selected={view.rows[slot.position]?.line.id === selected}
        cursor={cursor.row === slot.position ? cursor.column : null}
      />
    ),
  );
}

export function MatrixGrid({ view, question, ask }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const sheet = useSheet(scroller, view);
  const extent = { rows: view.rows.length, columns: view.columns.length, page: sheet.page };
  const cursor = clamped(
    useMatrix((state) => state.cursor),
    extent,
  );
  const picks = useMatrix((state) => state.picks);
  const selected = useSelection((state) => state.entity);
  const [listed, setListed] = useState<Cursor | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another sheet has other cells
  useEffect(() => {
    setListed(null);
    useMatrixPointer.setState({ at: null });
  }, [view]);

  const open = (at: Cursor): void => {
    const head = headAt(view, at);
    if (head) {
      openThing(head.id);
      return;
    }
    const cell = view.cell(at.row, at.column);
    const claims = cell ? view.claims(cell) : [];
    const [only] = claims;
    if (claims.length === 1 && only && only.second === null) {
      setListed(null);
      showEvidence(only.statement, view.rows[at.row]?.line.id);
    } else setListed(claims.length > 0 ? at : null);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    useMatrixPointer.setState({ at: null });
    const next = moved(cursor, { key: event.key, ctrl: event.ctrlKey || event.metaKey }, extent);
    if (next) {
      moveCursor(next);
      sheet.reveal(next);
    } else if (event.key === 'Enter') open(cursor);
    else if (event.key === ' ') pick(view, cursor);
    else return;
    event.preventDefault();
  };
  const onClick = (event: MouseEvent): void => {
    const at = sheet.under(event.clientX, event.clientY);
    if (at === null) return;
    moveCursor(at);
    const head = headAt(view, at);
    if (event.ctrlKey || event.metaKey) pick(view, at);
    else if (head) goTo(head.id);
    else open(at);
  };
  const point = ({ clientX: x, clientY: y }: MouseEvent): void => {
    const under = sheet.under(x, y);
    useMatrixPointer.setState({ at: under && { ...under, x, y } });
  };
  const [start, end] = sheet.columns;

  return (
    <div className="matrix-stage">
      {/* biome-ignore lint/a11y/useSemanticElements: a table element lays out every row; this one draws a window of it */}
      <div
        ref={scroller}
        className="matrix-grid"
        role="grid"
        tabIndex={0}
        aria-label={t('matrix.grid')}
        aria-description={t('matrix.keys')}
        aria-rowcount={sheet.slots.length + 1}
        aria-colcount={view.columns.length + 1}
        aria-multiselectable="true"
        aria-activedescendant={cellId(cursor.row, cursor.column)}
        onKeyDown={onKey}
        onClick={onClick}
        onDoubleClick={(event) => {
          const at = sheet.under(event.clientX, event.clientY);
          if (at && headAt(view, at)) open(at);
        }}
        onPointerMove={point}
        onPointerLeave={() => useMatrixPointer.setState({ at: null })}
        onScroll={() => useMatrixPointer.setState({ at: null })}
      >
        {/* The sheet is wider than the window: it has the width of all columns. */}
        <div
          role="presentation"
          className="matrix-sheet"
          style={{ width: sheet.width, height: sheet.height }}
        >
          <ColumnGround view={view} sheet={sheet} />
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          <div role="rowgroup" className="matrix-sheet__head" style={{ height: sheet.headHeight }}>
            {/* biome-ignore lint/a11y/useSemanticElements: see above */}
            {/* biome-ignore lint/a11y/useFocusableInteractive: the grid has the focus and names its active cell */}
            <div role="row" aria-rowindex={1}>
              <MatrixCorner question={question} ask={ask} />
              <ColumnHeads
                {...{ view, start, end, picks, selected }}
                width={sheet.columnWidth}
                cursor={cursor.row === -1 ? cursor.column : null}
              />
            </div>
          </div>
          {/* biome-ignore lint/a11y/useSemanticElements: see above */}
          <div role="rowgroup">
            <Rows view={view} sheet={sheet} cursor={cursor} />
          </div>
          <Crosshair width={sheet.columnWidth} topOf={sheet.topOf} />
        </div>
      </div>
      {listed ? (
        <CellClaims
          key={cellId(listed.row, listed.column)}
          view={view}
          at={listed}
          close={() => {
            setListed(null);
            scroller.current?.focus();
          }}
        />
      ) : (
        <HoverCard view={view} />
      )}
    </div>
  );
}
