/** A long list in groups: rows are drawn as they come into sight, the head of the group in sight stays on top; the arrow keys lead from name to name. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type ReactNode, useMemo, useRef } from 'react';
import { ListGroupHead } from './list-group-head.tsx';
import { walkRows } from './walk-rows.ts';
import './grouped-list.css';

/** Pixels; heads are measured like rows once they are drawn. */
const HEAD_HEIGHT = 32;
/** Rows beyond both edges, so that an arrow key always finds its next name. */
const OVERSCAN = 10;

export interface ListGroup<Row> {
  readonly key: string;
  readonly head: ReactNode;
  readonly rows: readonly Row[];
}

interface Props<Row> {
  readonly label: string;
  readonly groups: readonly ListGroup<Row>[];
  readonly keyOf: (row: Row) => string;
  readonly draw: (row: Row) => ReactNode;
  /** Pixels of a usual row, until it is measured. */
  readonly rowHeight: number;
}

type Line<Row> =
  | { readonly key: string; readonly head: ReactNode }
  | { readonly key: string; readonly row: Row };

export function GroupedList<Row>({ label, groups, keyOf, draw, rowHeight }: Props<Row>) {
  const ground = useRef<HTMLDivElement>(null);
  /** The line that holds the keys stays drawn wherever one scrolls to. */
  const held = useRef(-1);
  const lines = useMemo(
    () =>
      groups.flatMap((group): readonly Line<Row>[] => [
        { key: group.key, head: group.head },
        ...group.rows.map((row) => ({ key: `${group.key} ${keyOf(row)}`, row })),
      ]),
    [groups, keyOf],
  );
  const heads = useMemo(() => lines.flatMap((line, at) => ('head' in line ? [at] : [])), [lines]);
  const headAbove = (at: number): number => heads.findLast((head) => head <= at) ?? 0;
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => ground.current,
    getItemKey: (at) => lines[at]?.key ?? at,
    estimateSize: (at) => ('row' in (lines[at] ?? {}) ? rowHeight : HEAD_HEIGHT),
    overscan: OVERSCAN,
    scrollPaddingStart: HEAD_HEIGHT,
    rangeExtractor: (range: Range) =>
      [...new Set([headAbove(range.startIndex), held.current, ...defaultRangeExtractor(range)])]
        .filter((at) => at >= 0 && at < lines.length)
        .sort((a, b) => a - b),
  });
  const hold = ({ target }: FocusEvent<HTMLElement>): void => {
    held.current = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
  };
  const top = headAbove(virtual.range?.startIndex ?? 0);
  return (
    <section ref={ground} className="grouped-list" aria-label={label} onKeyDown={walkRows} onFocus={hold}>
      <div role="presentation" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          if (line === undefined) return null;
          const onTop = index === top;
          return (
            <div
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              role="presentation"
              className={onTop ? 'grouped-list__top' : 'grouped-list__line'}
              style={onTop ? undefined : { transform: `translateY(${start}px)` }}
            >
              {'head' in line ? <ListGroupHead>{line.head}</ListGroupHead> : draw(line.row)}
            </div>
          );
        })}
      </div>
    </section>
  );
}
