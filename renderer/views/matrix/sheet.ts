/** The window on the sheet: which rows and columns are drawn, where they lie, and what lies under a point. */
import { useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import {
  COLUMN_BAND_HEIGHT,
  COLUMN_HEAD_HEIGHT,
  type Cursor,
  columnWidth,
  columnWindow,
  type MatrixView,
  ROW_HEAD_WIDTH,
  ROW_HEIGHT,
  type RowSlot,
  rowSlots,
  slotHeight,
} from '../../state/matrix/index.ts';

/** Rows drawn beyond either edge, so that a turn of the wheel finds them there. */
const OVERSCAN = 6;

export interface DrawnSlot {
  readonly index: number;
  readonly top: number;
  readonly slot: RowSlot;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly headHeight: number;
  readonly columnWidth: number;
  readonly slots: readonly RowSlot[];
  readonly drawn: readonly DrawnSlot[];
  /** First column drawn, and the one after the last. */
  readonly columns: readonly [number, number];
  /** Whole rows a screen holds. */
  readonly page: number;
  readonly topOf: (row: number) => number;
  readonly reveal: (cursor: Cursor) => void;
  /** The cell or head under a point of the window; null on the corner, a band or nothing. */
  readonly under: (x: number, y: number) => Cursor | null;
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return;
    const observer = new ResizeObserver(() => setWidth(current.clientWidth));
    observer.observe(current);
    setWidth(current.clientWidth);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

/** Index of the slot that holds each row. */
function slotsByRow(slots: readonly RowSlot[]): readonly number[] {
  return slots.flatMap((slot, index) => (slot.kind === 'row' ? [index] : []));
}

export function useSheet(scroller: RefObject<HTMLElement | null>, view: MatrixView): Sheet {
  const slots = useMemo(() => rowSlots(view.rows.length, view.rowBands), [view]);
  const slotOf = useMemo(() => slotsByRow(slots), [slots]);
  const cell = columnWidth(useWidth(scroller), view.columns.length);
  const bandHeight = view.columnBands.length === 0 ? 0 : COLUMN_BAND_HEIGHT;
  const headHeight = bandHeight + COLUMN_HEAD_HEIGHT;
  const rows = useVirtualizer({
    count: slots.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => slotHeight(slots[index]),
    paddingStart: headHeight,
    scrollPaddingStart: headHeight,
    overscan: OVERSCAN,
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: view.columns.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cell,
    paddingStart: ROW_HEAD_WIDTH,
    scrollPaddingStart: ROW_HEAD_WIDTH,
    overscan: 0,
  });
  // The virtualizers keep sizes by index: other slots or another width are measured anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `slots` and `cell` are what the sizes come from
  useLayoutEffect(() => {
    rows.measure();
    columns.measure();
  }, [slots, cell, rows, columns]);

  const topOf = useCallback(
    (row: number): number =>
      slots.slice(0, slotOf[row] ?? 0).reduce((top, slot) => top + slotHeight(slot), headHeight),
    [slots, slotOf, headHeight],
  );
  const reveal = ({ row, column }: Cursor): void => {
    const slot = slotOf[row];
    if (slot !== undefined) rows.scrollToIndex(slot, { align: 'auto' });
    if (column >= 0) columns.scrollToIndex(column, { align: 'auto' });
  };
  const under = (x: number, y: number): Cursor | null => {
    const { current } = scroller;
    if (current === null) return null;
    const { left, top } = current.getBoundingClientRect();
    const inHead = y - top < headHeight;
    const inRowHead = x - left < ROW_HEAD_WIDTH;
    if ((inHead && inRowHead) || y - top < bandHeight) return null;
    const item = rows.getVirtualItemForOffset(y - top + current.scrollTop);
    const slot = item && slots[item.index];
    const inside = item && y - top + current.scrollTop < item.end;
    const row = inHead ? -1 : inside && slot?.kind === 'row' ? slot.position : null;
    const column = inRowHead ? -1 : Math.floor((x - left + current.scrollLeft - ROW_HEAD_WIDTH) / cell);
    return row === null || column >= view.columns.length ? null : { row, column };
  };
  const range = columns.range ?? { startIndex: 0, endIndex: 0 };
  const shownHeight = (scroller.current?.clientHeight ?? 0) - headHeight;
  return {
    width: columns.getTotalSize(),
    height: rows.getTotalSize(),
    headHeight,
    columnWidth: cell,
    slots,
    drawn: rows.getVirtualItems().flatMap(({ index, start }) => {
      const slot = slots[index];
      return slot === undefined ? [] : [{ index, top: start, slot }];
    }),
    columns: columnWindow(range.startIndex, range.endIndex, view.columns.length),
    page: Math.max(1, Math.floor(shownHeight / ROW_HEIGHT) - 1),
    ...{ topOf, reveal, under },
  };
}
